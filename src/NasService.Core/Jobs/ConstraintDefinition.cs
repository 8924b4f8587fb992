using NasService.Core.Metrics;

namespace NasService.Core.Jobs;

/// <summary>What every point of the front must meet; null: no bound. Each is an indicator: a network meets all of them or is no candidate, however good it is.</summary>
public sealed record ConstraintDefinition(double? MaxLatencyMs, long? MaxModelBytes, long? MaxMacs)
{
    /// <summary>The worst value that the task's metric may have: the least where more is better, the most where less is.</summary>
    public double? Quality { get; init; }

    /// <summary>Whether a network with these numbers is within every bound that is not about its quality.</summary>
    public bool Allows(double latencyMs, long modelBytes, long macs)
        => latencyMs <= (MaxLatencyMs ?? double.PositiveInfinity) && modelBytes <= (MaxModelBytes ?? long.MaxValue) && macs <= (MaxMacs ?? long.MaxValue);

    /// <summary>Whether a network is as good as is asked for.</summary>
    public bool Allows(QualityMetric metric, double quality) => Quality is not { } worst || metric.Minimized(quality) <= metric.Minimized(worst);
}
