using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Pareto;
using NasService.Pipeline.Devices;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Fronts;

/// <summary>Which evaluations are worth measuring again: the search's own front and what noise may have kept off it.</summary>
internal static class FrontCandidates
{
    private const int Layers = 3;
    private const int AtMost = 40;

    /// <summary>
    /// Of every scenario the first non-dominated layers among the feasible evaluations, best layer first, and every feasible baseline: it is
    /// measured again in any case, so the front must not leave it out where nothing dominates it. Ids distinct.
    /// </summary>
    public static Evaluation[] Of(JobSession session, IReadOnlyList<Evaluation> stored, LatencyBook book)
        => [.. session.Scenarios.SelectMany(s => Of(session, stored, s, book)).DistinctBy(e => e.ArchitectureId)];

    /// <summary>Those of one scenario: on a device that follows by predictions too, since what is on its front is measured there at
    /// last.</summary>
    public static IEnumerable<Evaluation> Of(JobSession session, IReadOnlyList<Evaluation> stored, LatencyScenario scenario,
        LatencyBook book)
    {
        var refused = scenario.Device is null ? null : session.FollowerStates.Of(scenario).Refused;
        var device = session.MeterOf(scenario).Device;
        var feasible = stored.Where(e => e.Succeeded && double.IsFinite(book.Of(e, scenario))
            && refused?.Contains(e.ArchitectureId) != true && Metrics.Meets(
            session.Definition.Constraints, scenario, session.Metric, e.Quality!.Value, book.Of(e, scenario), e.ModelBytes, e.Macs)
            && DeviceFormats.Runs(device, session.Space.Plan(e.Genes.AsSpan()))).ToArray();
        var layers = NonDominatedSort.Fronts(Array.ConvertAll(feasible,
            e => new[] { session.Metric.Minimized(e.Quality!.Value), book.Of(e, scenario) }));
        var best = layers.Take(Layers).SelectMany(l => l).Take(Math.Max(AtMost, layers.Count > 0 ? layers[0].Length : 0)).Select(i => feasible[i]);
        return best.Concat(feasible.Where(e => e.Round == SearchLoop.BaselineRound));
    }
}
