namespace NasService.Core.Queue;

/// <summary>A device that asks for work.</summary>
/// <param name="Worker">Its process, unique for all time.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="WaitSeconds">How long the service may wait for work before it answers that there is none; null: at once.</param>
public sealed record ClaimRequest(string? Worker, string? Host, double? WaitSeconds)
{
    /// <summary>Of the device, in degrees Celsius, where it can tell.</summary>
    public double? TemperatureC { get; init; }

    /// <summary>Frequency of its fastest core now, in megahertz, where it can tell.</summary>
    public double? FrequencyMHz { get; init; }
}
