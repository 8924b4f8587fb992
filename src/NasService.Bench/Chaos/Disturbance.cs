namespace NasService.Bench.Chaos;

/// <summary>What is done to which process, and how long after the last one.</summary>
/// <param name="Target">Which kind of process.</param>
/// <param name="Worker">A worker's or device's number, from 0; 0 for the others.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Pause">Before it.</param>
internal sealed record Disturbance(ChaosTarget Target, int Worker, DisturbanceKind Kind, TimeSpan Pause)
{
    public override string ToString() => $"{Name} {Kind}".ToLowerInvariant();

    private string Name => Target is ChaosTarget.Worker or ChaosTarget.Device ? $"{Target} {Worker}" : $"{Target}";
}
