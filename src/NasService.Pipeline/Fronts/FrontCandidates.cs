using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Pareto;
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
    public static Evaluation[] Of(JobSession session, IReadOnlyList<Evaluation> stored)
        => [.. session.Definition.Scenarios.SelectMany(s => Of(session, stored, s)).DistinctBy(e => e.ArchitectureId)];

    private static IEnumerable<Evaluation> Of(JobSession session, IReadOnlyList<Evaluation> stored, LatencyScenario scenario)
    {
        var feasible = stored.Where(e => Metrics.IsFeasible(e, session.Definition.Constraints, scenario, session.Metric)).ToArray();
        var layers = NonDominatedSort.Fronts(
            Array.ConvertAll(feasible, e => new[] { session.Metric.Minimized(e.Quality!.Value), e.LatencyOf(scenario)!.MedianMs }));
        var best = layers.Take(Layers).SelectMany(l => l).Take(Math.Max(AtMost, layers.Count > 0 ? layers[0].Length : 0)).Select(i => feasible[i]);
        return best.Concat(feasible.Where(e => e.Round == SearchLoop.BaselineRound));
    }
}
