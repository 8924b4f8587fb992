using System.Diagnostics;
using NasService.Core.Jobs;

namespace NasService.Pipeline.Jobs;

/// <summary>Wall time, processor time and peak memory of this process, added to what earlier attempts cost.</summary>
internal sealed class UsageClock(StageUsage before, TimeProvider time)
{
    private readonly long _started = time.GetTimestamp();
    private readonly TimeSpan _processor = Process.GetCurrentProcess().TotalProcessorTime;

    public StageUsage Read()
    {
        using var process = Process.GetCurrentProcess();
        return new StageUsage(
            before.Seconds + time.GetElapsedTime(_started).TotalSeconds,
            before.CpuSeconds + (process.TotalProcessorTime - _processor).TotalSeconds,
            Math.Max(before.PeakMemoryBytes, process.PeakWorkingSet64));
    }
}
