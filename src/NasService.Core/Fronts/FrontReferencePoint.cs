namespace NasService.Core.Fronts;

/// <summary>Fixed per space and device: points of a worse quality or a higher latency add nothing to the hypervolume.</summary>
public sealed record FrontReferencePoint(double Quality, double LatencyMs)
{
    public double Quality { get; init; } = Quality;

    public double LatencyMs { get; init; } = FrontLatency.Rounded(LatencyMs);
}
