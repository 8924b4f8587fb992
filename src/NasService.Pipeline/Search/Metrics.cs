using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Metrics;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search;
using NasService.Core.Spaces;
using NasService.Pipeline.Devices;

namespace NasService.Pipeline.Search;

/// <summary>What a job's search optimises and bounds.</summary>
internal static class Metrics
{
    public const string LatencyMs = "latencyMs";
    public const string ModelBytes = "modelBytes";

    private static readonly Objective s_bitOps = new(BitOpsDocument.Metric, BitOpsDocument.UnitName, Direction.Minimize, MetricSource.Counted);

    /// <param name="space">What is searched.</param>
    /// <param name="constraints">What every point of a front must meet.</param>
    /// <param name="scenarios">Each is an objective; the first one's bound is in the constraints.</param>
    /// <param name="deviceId">That latencies are of, but those of scenarios with a device of their own.</param>
    /// <param name="reference">One point for each scenario, all of the same quality.</param>
    /// <param name="device">Whose number formats limit what is asked; null: none does.</param>
    /// <param name="bitOps">Reference of the bit operations where they are an objective; null: they are none.</param>
    public static SearchProblem Problem(
        SearchSpace space, ConstraintDefinition constraints, ImmutableArray<LatencyScenario> scenarios, string deviceId, ImmutableArray<ReferencePoint> reference,
        double? bitOps = null, DeviceFingerprint? device = null)
    {
        var metric = space.Definition.Task.Metric;
        var quality = new Objective(metric.Name, metric.Unit, metric.Direction) { IsQuality = true };
        ImmutableArray<Objective> latencies =
            [.. scenarios.Select(s
                => new Objective(LatencyMs + s.Suffix, "ms", Direction.Minimize, MetricSource.Measured, s.DeviceId ?? deviceId))];
        var bytes = new Objective(ModelBytes, "bytes", Direction.Minimize);
        var limits = ImmutableArray.CreateBuilder<MetricLimit>();
        limits.AddRange(scenarios.Zip(latencies).Where(s => s.First.MaxLatencyMs is not null).Select(s => new MetricLimit(s.Second, s.First.MaxLatencyMs!.Value)));
        if (constraints.MaxModelBytes is { } maxBytes)
        {
            // The file adds its graph to the weights, so only the file tells.
            limits.Add(new MetricLimit(bytes, maxBytes));
        }

        if (constraints.Quality is { } worst)
        {
            limits.Add(new MetricLimit(quality, worst));
        }

        var encodings = new SpaceEncodings(space);
        return new SearchProblem
        {
            Space = space.Genes,
            Objectives = [quality, .. latencies, .. bitOps is null ? Array.Empty<Objective>() : [s_bitOps]],
            Count = (genes, _) => space.Plan(genes.AsSpan()).BitOps,
            Limits = limits.ToImmutable(),
            Violation = genes => Violation(space, constraints, device, genes),
            ReferencePoint = [reference[0].Quality, .. reference.Select(r => r.LatencyMs), .. bitOps is { } most ? [most] : Array.Empty<double>()],
            Encoding = encodings.Quality,
            CostEncoding = encodings.Cost,
        };
    }

    /// <summary>The same for one scenario without a bound of its own.</summary>
    public static SearchProblem Problem(SearchSpace space, ConstraintDefinition constraints, string deviceId, double referenceQuality, double referenceLatencyMs)
        => Problem(
            space, constraints, [new LatencyScenario(null, new MeasurementPlan(), new MeasurementPlan(), constraints.MaxLatencyMs)], deviceId,
            [new ReferencePoint(referenceQuality, referenceLatencyMs)]);

    /// <param name="evaluation">What was found out.</param>
    /// <param name="problem">The search's.</param>
    /// <param name="scenarios">The job's.</param>
    /// <param name="book">Latencies that are predicted where they were not measured; null: none.</param>
    public static Observation Observe(Evaluation evaluation, SearchProblem problem, IEnumerable<LatencyScenario> scenarios,
        LatencyBook? book = null)
    {
        if (!evaluation.Succeeded)
        {
            return Observation.Failed(evaluation.Genes);
        }

        var values = scenarios.ToDictionary(s => LatencyMs + s.Suffix, s => (book ?? LatencyBook.Measured).Of(evaluation, s),
            StringComparer.Ordinal);
        values.Add(ModelBytes, evaluation.ModelBytes);
        values.Add(BitOpsDocument.Metric, evaluation.BitOps ?? double.NaN);
        return new Observation(evaluation.Genes, [.. problem.Metrics.Select(m => m.IsQuality ? evaluation.Quality!.Value : values[m.Metric])]);
    }

    /// <summary>Whether a point of a scenario's front may be this one: measured so and within every bound.</summary>
    public static bool IsFeasible(Evaluation evaluation, ConstraintDefinition constraints, LatencyScenario scenario, QualityMetric metric)
        => evaluation.Succeeded && evaluation.LatencyOf(scenario) is { } latency
            && Meets(constraints, scenario, metric, evaluation.Quality!.Value, latency.MedianMs, evaluation.ModelBytes, evaluation.Macs);

    public static bool Meets(
        ConstraintDefinition constraints, LatencyScenario scenario, QualityMetric metric, double quality, double latencyMs, long modelBytes, long macs)
        => (constraints with { MaxLatencyMs = scenario.MaxLatencyMs }).Allows(latencyMs, modelBytes, macs) && constraints.Allows(metric, quality);

    private static double Violation(SearchSpace space, ConstraintDefinition constraints, DeviceFingerprint? device,
        ReadOnlySpan<int> genes)
    {
        if (constraints.MaxMacs is null && constraints.MaxModelBytes is null && device is not { Formats.Length: > 0 })
        {
            return 0;
        }

        var plan = space.Plan(genes);
        var missing = device is null ? 0 : DeviceFormats.Missing(device, plan);
        return Excess(plan.Macs, constraints.MaxMacs) + Excess(plan.Bytes, constraints.MaxModelBytes) + missing;
    }

    private static double Excess(long value, long? bound) => bound is { } b ? Math.Max(0, (double)(value - b) / b) : 0;
}
