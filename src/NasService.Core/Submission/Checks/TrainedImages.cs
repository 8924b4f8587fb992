using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Jobs;

namespace NasService.Core.Submission.Checks;

/// <summary>
/// Whether another job's supernet can have been trained on the same images, from the two documents: what holds images back and scales them must be equal, else
/// images that score candidates here were trained on there. That the files are the same, only their digest tells, when the job runs.
/// </summary>
internal static class TrainedImages
{
    /// <returns>Null where the documents say nothing against it.</returns>
    public static InputError? Difference(JobDefinition job, JobDefinition trained, string place)
    {
        var (here, there) = (Parts(job), Parts(trained));
        var other = here.Index().Where(p => p.Item.Value != there[p.Index].Value).Select(p => p.Index).ToArray();
        return other.Length == 0 ? null : new InputError(
            place,
            "The supernet was trained on other images.",
            string.Join(", ", other.Select(i => $"{here[i].Name} {here[i].Value}")),
            string.Join(", ", other.Select(i => $"{there[i].Name} {there[i].Value}")) + ", as in that job");
    }

    private static (string Name, string Value)[] Parts(JobDefinition job) =>
    [
        ("data.validation", job.Data.Validation.ToString(CultureInfo.InvariantCulture)),
        ("seed", job.Seed.ToString(CultureInfo.InvariantCulture)),
        ("data.normalise", job.Data.Normalise is { } n ? $"[{Numbers(n.Mean)}] and [{Numbers(n.Std)}]" : "from the images"),
    ];

    private static string Numbers(IEnumerable<double> values) => string.Join(", ", values.Select(v => v.ToString("R", CultureInfo.InvariantCulture)));
}
