namespace NasService.Core.Queue;

/// <summary>A device that asks for work.</summary>
/// <param name="Worker">Its process, unique for all time.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="WaitSeconds">How long the service may wait for work before it answers that there is none; null: at once.</param>
public sealed record ClaimRequest(string? Worker, string? Host, double? WaitSeconds)
{
    /// <summary>What the device's machine says of itself; null: nothing.</summary>
    public MachineReading? Machine { get; init; }
}
