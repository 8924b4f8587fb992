namespace NasService.Core.Jobs;

/// <summary>What every point of the front must meet; null: no bound.</summary>
public sealed record ConstraintDefinition(double? MaxLatencyMs, long? MaxModelBytes, long? MaxMacs)
{
    /// <summary>Whether a network with these numbers is within every bound.</summary>
    public bool Allows(double latencyMs, long modelBytes, long macs)
        => latencyMs <= (MaxLatencyMs ?? double.PositiveInfinity) && modelBytes <= (MaxModelBytes ?? long.MaxValue) && macs <= (MaxMacs ?? long.MaxValue);
}
