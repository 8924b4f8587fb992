using NasService.Core.Search.Algorithms;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>search</c> of a job document.</summary>
internal static class SearchSectionReader
{
    public static SearchDefinition Read(YamlFields search, JobNames names)
    {
        var evaluations = (int)search.Int("evaluations", JobLimits.Evaluations, 200);
        var result = new SearchDefinition(
            search.Name("algorithm", SearchAlgorithms.Auto, names.Algorithms) ?? "",
            evaluations,
            // A small budget that says nothing of the sample means a small sample, too.
            (int)search.Int("initialSample", JobLimits.Evaluations, evaluations == 0 ? 50 : Math.Min(50, evaluations)),
            (int)search.Int("roundSize", JobLimits.Evaluations, 25),
            (int)search.Int("population", JobLimits.Population, 50),
            (int)search.Int("predictorEvaluations", JobLimits.PredictorEvaluations, 5000))
        {
            MaxMinutes = search.OptionalNumber("maxMinutes", JobLimits.Positive),
            CountsBitOps = search.Flag("bitOps", false),
            WarmStart = search.Text("warmStart", null) is { } earlier && JobText.IsJobId(search, "warmStart", earlier, "the id of a finished job") ? earlier : null,
        };
        if (evaluations > 0 && result.InitialSample > evaluations)
        {
            search.Refuse("initialSample", "The initial sample is larger than the number of evaluations.", $"{result.InitialSample}", $"at most {evaluations}");
        }

        search.RefuseOthers();
        return result;
    }
}
