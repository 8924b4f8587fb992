namespace NasService.Core.Latency;

/// <summary>A way to run a network that has a front of its own: one image at a time, or many for throughput (TurboViT's two scenarios).</summary>
/// <param name="Name">Null: the job's first one, <see cref="LatencyDefinition.Plan"/>.</param>
/// <param name="Plan">Runs, threads and batch; no two scenarios of a job have equal ones.</param>
/// <param name="VerifyPlan">The same for its front's second measurement.</param>
/// <param name="MaxLatencyMs">What every point of its front must meet; null: no bound.</param>
public sealed record LatencyScenario(string? Name, MeasurementPlan Plan, MeasurementPlan VerifyPlan, double? MaxLatencyMs)
{
    /// <summary>In names of metrics and lines of progress, as in <c>latencyMs.throughput</c>.</summary>
    public string Suffix => Name is null ? "" : $".{Name}";
}
