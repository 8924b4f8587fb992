using System.ComponentModel;
using System.Diagnostics;

namespace NasService.Bench.Files;

/// <summary>The most memory that a process holds at once, as the system counts it.</summary>
internal sealed class PeakMemory(TimeProvider time)
{
    /// <summary>The count never falls: what comes after the last look is all that can be missed.</summary>
    private static readonly TimeSpan s_every = TimeSpan.FromMilliseconds(50);

    /// <summary>Resident, so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Looks until the token is cancelled or the process has ended.</summary>
    public async Task WatchAsync(Process process, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            Look(process);
            await Task.Delay(s_every, time, ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Look(Process process)
    {
        try
        {
            process.Refresh();
            Bytes = Math.Max(Bytes, process.PeakWorkingSet64);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended in between.
        }
    }
}
