using System.Globalization;
using NasService.Core.Input;
using NasService.Core.Latency;

namespace NasService.Core.Submission.Checks;

/// <summary>Whether latencies that another job has recorded are those that a job asks for: they are looked up by device and plan.</summary>
internal static class RecordedPlan
{
    private static readonly (string Key, Func<MeasurementPlan, double> Value)[] s_keys =
    [
        ("batch", p => p.Batch),
        ("threads", p => p.Threads),
        ("warmUp", p => p.WarmUp),
        ("minRuns", p => p.MinRuns),
        ("maxRuns", p => p.MaxRuns),
        ("relativeInterval", p => p.RelativeInterval),
        ("frames", p => p.Frames ?? 0),
        ("inputSize", p => p.Side ?? 0),
    ];

    public static IEnumerable<InputError> Differences(LatencyDefinition asked, LatencyDefinition recorded)
    {
        if (asked.Device != recorded.Device)
        {
            yield return new InputError("latency.device", "The job replayed was measured on another device.", asked.Device, recorded.Device);
        }

        foreach (var scenario in asked.Scenarios.Where(s => recorded.Scenarios.All(r => r.Plan != s.Plan)))
        {
            yield return new InputError(
                $"latency.scenarios.{scenario.Name}", "The job replayed was not measured so.", $"batch {scenario.Plan.Batch}, threads {scenario.Plan.Threads}",
                string.Join("; ", recorded.Scenarios.Select(s => $"batch {s.Plan.Batch}, threads {s.Plan.Threads}").DefaultIfEmpty("no scenarios")));
        }

        foreach (var (place, a, r) in new[] { ("latency.plan", asked.Plan, recorded.Plan), ("latency.verifyPlan", asked.VerifyPlan, recorded.VerifyPlan) })
        {
            var other = s_keys.Where(k => !k.Value(a).Equals(k.Value(r))).ToArray();
            if (other.Length > 0)
            {
                yield return new InputError(place, "The job replayed was measured by another plan.", Text(other, a), Text(other, r));
            }
        }
    }

    private static string Text(IEnumerable<(string Key, Func<MeasurementPlan, double> Value)> keys, MeasurementPlan plan)
        => string.Join(", ", keys.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Key} {k.Value(plan)}")));
}
