using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Latency;

namespace NasService.Api.Evaluations;

/// <summary>What the search has measured on one device, as columns of equal length; of networks that are not in it latencies are predicted
/// there.</summary>
/// <param name="Device">Its name.</param>
/// <param name="Index">Of the evaluations.</param>
/// <param name="LatencyMs">Medians.</param>
/// <param name="LatencyP10Ms">10th percentiles.</param>
/// <param name="LatencyP90Ms">90th percentiles.</param>
internal sealed record MeasuredColumns(
    string Device, ImmutableArray<int> Index, ImmutableArray<double> LatencyMs, ImmutableArray<double> LatencyP10Ms,
        ImmutableArray<double> LatencyP90Ms)
{
    public static MeasuredColumns Of(string device, IReadOnlyList<Evaluation> evaluations, LatencyScenario scenario)
    {
        (int Index, LatencyMeasurement Latency)[] rows =
            [.. evaluations.Where(e => e.LatencyOf(scenario) is not null).Select(e => (e.Index, e.LatencyOf(scenario)!))];
        return new MeasuredColumns(
            device, [.. rows.Select(r => r.Index)], [.. rows.Select(r => r.Latency.MedianMs)], [.. rows.Select(r => r.Latency.P10Ms)],
            [.. rows.Select(r => r.Latency.P90Ms)]);
    }
}
