using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Metrics;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search;
using NasService.Core.Spaces;

namespace NasService.Pipeline.Search;

/// <summary>What a job's search optimises and bounds.</summary>
internal static class Metrics
{
    public const string LatencyMs = "latencyMs";
    public const string ModelBytes = "modelBytes";

    public static SearchProblem Problem(SearchSpace space, ConstraintDefinition constraints, string deviceId, double referenceQuality, double referenceLatencyMs)
    {
        var metric = space.Definition.Task.Metric;
        var quality = new Objective(metric.Name, metric.Unit, metric.Direction) { IsQuality = true };
        var latency = new Objective(LatencyMs, "ms", Direction.Minimize, MetricSource.Measured, deviceId);
        var bytes = new Objective(ModelBytes, "bytes", Direction.Minimize);
        var limits = ImmutableArray.CreateBuilder<MetricLimit>();
        if (constraints.MaxLatencyMs is { } maxLatency)
        {
            limits.Add(new MetricLimit(latency, maxLatency));
        }

        if (constraints.MaxModelBytes is { } maxBytes)
        {
            // The file adds its graph to the weights, so only the file tells.
            limits.Add(new MetricLimit(bytes, maxBytes));
        }

        var encodings = new SpaceEncodings(space);
        return new SearchProblem
        {
            Space = space.Genes,
            Objectives = [quality, latency],
            Limits = limits.ToImmutable(),
            Violation = genes => Violation(space, constraints, genes),
            ReferencePoint = [referenceQuality, referenceLatencyMs],
            Encoding = encodings.Quality,
            CostEncoding = encodings.Cost,
        };
    }

    public static Observation Observe(Evaluation evaluation, SearchProblem problem) => evaluation.Succeeded
        ? new Observation(evaluation.Genes, [.. problem.Metrics.Select(m => m.IsQuality ? evaluation.Quality!.Value : s_values[m.Metric](evaluation))])
        : Observation.Failed(evaluation.Genes);

    /// <summary>Whether a point of the front may be this one: measured and within every bound.</summary>
    public static bool IsFeasible(Evaluation evaluation, ConstraintDefinition constraints)
        => evaluation.Succeeded && Meets(constraints, evaluation.Latency!.MedianMs, evaluation.ModelBytes, evaluation.Macs);

    public static bool Meets(ConstraintDefinition constraints, double latencyMs, long modelBytes, long macs)
        => constraints.Allows(latencyMs, modelBytes, macs);

    private static readonly Dictionary<string, Func<Evaluation, double>> s_values = new(StringComparer.Ordinal)
    {
        [LatencyMs] = e => e.Latency!.MedianMs,
        [ModelBytes] = e => e.ModelBytes,
    };

    private static double Violation(SearchSpace space, ConstraintDefinition constraints, ReadOnlySpan<int> genes)
    {
        if (constraints.MaxMacs is null && constraints.MaxModelBytes is null)
        {
            return 0;
        }

        var plan = space.Plan(genes);
        return Excess(plan.Macs, constraints.MaxMacs) + Excess(plan.Bytes, constraints.MaxModelBytes);
    }

    private static double Excess(long value, long? bound) => bound is { } b ? Math.Max(0, (double)(value - b) / b) : 0;
}
