namespace NasService.Core.Jobs;


/// <summary>What a stage has cost so far over all of its attempts: an attempt adds to what it found, so that writing twice changes nothing.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="CpuSeconds">Processor time of all threads.</param>
/// <param name="PeakMemoryBytes">Largest resident memory of the process.</param>
public sealed record StageUsage(double Seconds, double CpuSeconds, long PeakMemoryBytes)
{
    public static StageUsage None { get; } = new(0, 0, 0);
}
