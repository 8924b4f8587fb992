using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Pareto;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Fronts;

/// <summary>Non-dominated points in (quality, latency), ties merged, with their hypervolume.</summary>
internal static class FrontBuilder
{
    /// <summary>The front so far, in the numbers of the search; its points have no artifacts and are not verified.</summary>
    public static NewFront Provisional(JobSession session, IReadOnlyList<Evaluation> stored, LatencyScenario scenario, ReferencePoint reference, int evaluations)
    {
        var points = stored.Where(e => Metrics.IsFeasible(e, session.Definition.Constraints, scenario, session.Metric)).Select(e => new FrontPoint
        {
            ArchitectureId = e.ArchitectureId,
            Genes = e.Genes,
            Choices = e.Choices,
            Policy = e.Policy,
            Validation = e.Quality!,
            Latency = e.LatencyOf(scenario)!,
            ModelBytes = e.ModelBytes,
            Macs = e.Macs,
            BitOps = e.BitOps,
            Parameters = e.Parameters,
        });
        return Build(session, scenario, points, [], reference, evaluations, false);
    }

    /// <param name="session">The job.</param>
    /// <param name="scenario">That the points' latencies are of.</param>
    /// <param name="candidates">Feasible points; dominated ones are dropped, equal vectors keep the lower id.</param>
    /// <param name="baselines">Named points beside the front.</param>
    /// <param name="reference">Of the hypervolume.</param>
    /// <param name="evaluations">True evaluations so far.</param>
    /// <param name="isVerified">Whether the numbers are those of the exported files, measured again.</param>
    public static NewFront Build(
        JobSession session,
        LatencyScenario scenario,
        IEnumerable<FrontPoint> candidates,
        ImmutableArray<FrontPoint> baselines,
        ReferencePoint reference,
        int evaluations,
        bool isVerified)
    {
        var ordered = candidates.OrderBy(p => p.ArchitectureId, StringComparer.Ordinal).ToArray();
        var vectors = Array.ConvertAll(ordered, p => Vector(session.Metric, p));
        var front = ParetoFront.DistinctIndices(vectors).Select(i => ordered[i]).OrderBy(p => p.Latency.MedianMs).ToImmutableArray();
        var printed = new Core.Fronts.FrontReferencePoint(reference.Quality, reference.LatencyMs);
        return new NewFront
        {
            Id = JobId.Create(session.Time),
            DeviceId = session.MeterOf(scenario).Device.Id,
            Scenario = scenario.Name,
            ReferenceQuality = reference.Quality,
            ReferenceLatencyMs = reference.LatencyMs,
            Hypervolume = Hypervolume.Of(vectors, [session.Metric.Minimized(printed.Quality), printed.LatencyMs]),
            Evaluations = evaluations,
            Verified = isVerified,
            Points = [.. front.Select(p => p with { TiedWith = Ties(p, ordered) })],
            Baselines = baselines,
        };
    }

    /// <summary>As minimised: the metric, latency in milliseconds as it is printed. Of two points that print the same one only is on the
    /// front.</summary>
    public static double[] Vector(QualityMetric metric, FrontPoint point)
        => [metric.Minimized(point.Validation.Value), Core.Fronts.FrontLatency.From(point.Latency).Median];

    // Equal quality and overlapping 95 % intervals of the median: the measurement does not tell them apart.
    private static ImmutableArray<string> Ties(FrontPoint point, FrontPoint[] all)
        => [.. all.Where(o => o.ArchitectureId != point.ArchitectureId
            && o.Validation.Value == point.Validation.Value
            && o.Latency.IntervalLowMs <= point.Latency.IntervalHighMs
            && point.Latency.IntervalLowMs <= o.Latency.IntervalHighMs).Select(o => o.ArchitectureId)];
}
