using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Jobs.Sections;

namespace NasService.Core.Submission.Checks;

/// <summary>
/// Keys of a training that does not happen, since the job names another one's supernet. Those that say what that training was are true; others would be ignored
/// without a word. Batch, rates and smoothing are not among them: a network of the front can be trained on with those.
/// </summary>
internal static class IgnoredTraining
{
    private const string Importance = "importance";

    private static readonly (string Key, Func<SupernetDefinition, object> Value)[] s_keys =
    [
        ("recipe", s => s.Recipe),
        ("steps", s => s.Steps),
        ("warmUp", s => s.WarmUp),
        ("randomMembers", s => s.RandomMembers),
        ("smallestEvery", s => s.SmallestEvery),
        ("dropPath", s => s.DropPath),
        ("soloShare", s => s.SoloShare),
        ("kdRatio", s => s.KdRatio),
        ("labelRatio", s => s.LabelRatio),
        ("sorting", s => s.SortsChannels),
        (Importance, s => s.Importance),
        ("transforms", s => s.TrainsKernelMatrices),
    ];

    public static IEnumerable<InputError> Of(JobDefinition job, JobDefinition trained)
        => from k in s_keys
           where !job.Supernet.Prunes || k.Key != Importance
           let given = k.Value(job.Supernet)
           where !given.Equals(k.Value(SupernetSectionReader.Defaults)) && !given.Equals(k.Value(trained.Supernet))
           select new InputError($"supernet.{k.Key}", "Nothing is trained: the job named has trained the supernet.", Text(given), $"no such key, or {Text(k.Value(trained.Supernet))} as in that job");

    private static string Text(object value) => value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
