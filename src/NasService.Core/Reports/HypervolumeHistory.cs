using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Pareto;

namespace NasService.Core.Reports;

/// <summary>How the dominated area grew, evaluation by evaluation, in the numbers of the search (ranking images, first measurement).</summary>
internal static class HypervolumeHistory
{
    /// <param name="evaluations">In order of index, the baselines (round -1) first: their area stands at 0 evaluations.</param>
    /// <param name="constraints">What breaks one adds nothing.</param>
    /// <param name="metric">The task's.</param>
    /// <param name="reference">The reference point.</param>
    public static ImmutableArray<HypervolumePoint> Of(
        IReadOnlyList<Evaluation> evaluations, ConstraintDefinition constraints, QualityMetric metric, FrontReferencePoint reference)
    {
        var stairs = new Staircase(metric.Minimized(reference.Quality), reference.LatencyMs);
        var history = ImmutableArray.CreateBuilder<HypervolumePoint>();
        var searched = 0;
        foreach (var evaluation in evaluations.OrderBy(e => e.Index))
        {
            var isBaseline = evaluation.Round < 0;
            if (!isBaseline && searched == 0)
            {
                history.Add(new HypervolumePoint(0, stairs.Area, -1));
            }

            if (evaluation.Succeeded && constraints.Allows(evaluation.Latency!.MedianMs, evaluation.ModelBytes, evaluation.Macs)
                && constraints.Allows(metric, evaluation.Quality!.Value))
            {
                stairs.Add(metric.Minimized(evaluation.Quality.Value), FrontLatency.Rounded(evaluation.Latency.MedianMs));
            }

            if (!isBaseline)
            {
                history.Add(new HypervolumePoint(++searched, stairs.Area, evaluation.Round));
            }
        }

        return history.ToImmutable();
    }
}
