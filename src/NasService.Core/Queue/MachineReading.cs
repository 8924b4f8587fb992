namespace NasService.Core.Queue;

/// <summary>What a machine says of how it is while it works.</summary>
/// <param name="TemperatureC">Of its hottest part, degrees Celsius; null where it does not tell.</param>
/// <param name="FrequencyMHz">Of its fastest core now; null where it does not tell (virtual machines, browsers).</param>
public sealed record MachineReading(double? TemperatureC, double? FrequencyMHz)
{
    public static MachineReading None { get; } = new(null, null);
}
