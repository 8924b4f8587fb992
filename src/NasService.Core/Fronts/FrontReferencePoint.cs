namespace NasService.Core.Fronts;

/// <summary>Fixed per space and device: points with a lower accuracy or a higher latency add nothing to the hypervolume.</summary>
public sealed record FrontReferencePoint(double Accuracy, double LatencyMs)
{
    public double Accuracy { get; init; } = Accuracy;

    public double LatencyMs { get; init; } = FrontLatency.Rounded(LatencyMs);
}
