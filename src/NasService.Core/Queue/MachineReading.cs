namespace NasService.Core.Queue;

/// <summary>What a machine says of how it is while it works.</summary>
/// <param name="TemperatureC">Of its hottest part, degrees Celsius; null where it does not tell.</param>
/// <param name="FrequencyMHz">Of its fastest core now; null where it does not tell (virtual machines, browsers).</param>
public sealed record MachineReading(double? TemperatureC, double? FrequencyMHz)
{
    /// <summary>No machine that works is as hot.</summary>
    internal const double HottestC = 200;

    /// <summary>No core is as fast.</summary>
    internal const double FastestMHz = 20_000;

    private const double ColdestC = -100;

    public static MachineReading None { get; } = new(null, null);

    /// <summary>The same without what no machine says that works.</summary>
    public MachineReading Sensible() => new(
        TemperatureC is > ColdestC and < HottestC ? TemperatureC : null, FrequencyMHz is > 0 and < FastestMHz ? FrequencyMHz : null);
}
