using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Latency;

namespace NasService.Core.Fronts;

/// <summary>What a job's front was measured to take at each length that its latency is the expectation over. Immutable.</summary>
public sealed class LengthLatencies
{
    private readonly MeasurementPlan _plan;
    private readonly ILookup<string, PlannedLatency> _measured;

    /// <param name="plan">Of the front's measurement.</param>
    /// <param name="measured">Architectures with what was measured of each, whatever by.</param>
    public LengthLatencies(MeasurementPlan plan, IEnumerable<(string ArchitectureId, PlannedLatency Latency)> measured)
        => (_plan, _measured) = (plan, measured.ToLookup(m => m.ArchitectureId, m => m.Latency, StringComparer.Ordinal));

    /// <summary>What is stored of a job's front.</summary>
    /// <param name="store">Where.</param>
    /// <param name="jobId">The job.</param>
    /// <param name="latency">Of its definition.</param>
    /// <param name="scenario">Whose front; null: the first.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public static async Task<LengthLatencies> ReadAsync(
        IMeasurementStore store, string jobId, LatencyDefinition latency, string? scenario, CancellationToken cancellationToken)
    {
        var plan = latency.Scenarios.FirstOrDefault(s => s.Name == scenario)?.VerifyPlan ?? latency.VerifyPlan;
        var measured = plan.Lengths is null ? []
            : await store.ListMeasurementsAsync(jobId, MeasurementPurpose.Verify, cancellationToken).ConfigureAwait(false);
        return new LengthLatencies(plan, measured.Select(m => (m.ArchitectureId, new PlannedLatency(m.PlanKey, m.Latency))));
    }

    /// <summary>Medians in milliseconds by tokens; null: the samples have no lengths, or none was measured yet.</summary>
    public ImmutableSortedDictionary<int, double>? Of(string architectureId, LatencyMeasurement latency)
    {
        if (_plan.Lengths is not { } lengths)
        {
            return null;
        }

        PlannedLatency[] known = [.. latency.ByLength, .. _measured[architectureId]];
        var found = lengths.Tokens.Select(t => (Tokens: t, Found: known.FirstOrDefault(k => k.PlanKey == _plan.AtLength(t).Key)))
            .Where(t => t.Found is not null)
            .ToImmutableSortedDictionary(t => t.Tokens, t => FrontLatency.Rounded(t.Found!.Latency.MedianMs));
        return found.IsEmpty ? null : found;
    }
}
