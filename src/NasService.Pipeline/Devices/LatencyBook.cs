using NasService.Core.Evaluations;
using NasService.Core.Latency;

namespace NasService.Pipeline.Devices;

/// <summary>Latencies of a job's evaluations in milliseconds: measured, and on devices that follow predicted where they were
/// not.</summary>
/// <param name="predicted">By the suffix of a scenario, then by architecture.</param>
internal sealed class LatencyBook(IReadOnlyDictionary<string, IReadOnlyDictionary<string, double>> predicted)
{
    /// <summary>Nothing is predicted.</summary>
    public static LatencyBook Measured { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, double>>());

    /// <summary>NaN where it is neither measured nor predicted.</summary>
    public double Of(Evaluation evaluation, LatencyScenario scenario)
        => evaluation.LatencyOf(scenario) is { } measured ? measured.MedianMs
            : predicted.TryGetValue(scenario.Suffix, out var known) && known.TryGetValue(evaluation.ArchitectureId, out var ms) ? ms
                : double.NaN;
}
