using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Latency;
using NasService.Core.Yaml;

namespace NasService.Core.Jobs.Sections;

/// <summary><c>latency.scenarios</c> of a job document: ways to run beside the first, each by a name of the user's.</summary>
internal static class ScenarioReader
{
    /// <summary>Each is an objective more, and fronts of many objectives are most of what there is.</summary>
    private const int Most = 2;

    public static ImmutableArray<LatencyScenario> Read(YamlFields scenarios, MeasurementPlan plan, MeasurementPlan verify)
    {
        var read = ImmutableArray.CreateBuilder<LatencyScenario>();
        foreach (var name in scenarios.Keys.ToArray())
        {
            if (!EntryName.IsValid(name))
            {
                scenarios.Allow(name);
                scenarios.Refuse(name, "Not a name.", Shortened.Of(name), EntryName.Allowed);
                continue;
            }

            var fields = scenarios.FieldsOrEmpty(name);
            var batch = (int)fields.Int("batch", JobLimits.Batch, plan.Batch);
            var threads = (int)fields.Int("threads", JobLimits.Threads, plan.Threads);
            var bound = fields.OptionalNumber("maxLatencyMs", JobLimits.Positive);
            fields.RefuseOthers();
            var scenario = new LatencyScenario(
                name, plan with { Batch = batch, Threads = threads }, verify with { Batch = batch, Threads = threads }, bound);
            if (batch > 0 && threads > 0 && read.Select(s => s.Plan).Append(plan).Contains(scenario.Plan))
            {
                scenarios.Refuse(name, "Runs as another scenario does.", $"batch {batch}, threads {threads}", "another batch or number of threads than in plan and in other scenarios");
            }

            read.Add(scenario);
        }

        if (read.Count > Most)
        {
            scenarios.Refuse(read[Most].Name!, "Too many scenarios.", $"{read.Count}", $"at most {Most}");
        }

        return read.ToImmutable();
    }
}
