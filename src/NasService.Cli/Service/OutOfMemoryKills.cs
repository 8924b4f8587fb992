using System.Globalization;
using NasService.Core.Files;

namespace NasService.Cli.Service;

/// <summary>Tells whether the kernel has ended processes for want of memory, in this group of processes (cgroup) or on this machine.</summary>
internal static class OutOfMemoryKills
{
    /// <summary>How a shell would report a process that was killed.</summary>
    public const int KilledExitCode = 128 + 9;

    /// <summary>The same of a runtime that ended itself.</summary>
    public const int AbortedExitCode = 128 + 6;

    private static readonly string[] s_files = ["/sys/fs/cgroup/memory.events", "/proc/vmstat"];

    /// <summary>So far; null where the system does not say.</summary>
    public static long? Count()
    {
        var counts = s_files.Where(Presence.OfFile).SelectMany(File.ReadLines).Select(l => l.Split(' '))
            .Where(w => w is ["oom_kill", _]).Select(w => long.Parse(w[1], CultureInfo.InvariantCulture)).ToArray();
        return counts.Length == 0 ? null : counts.Sum();
    }
}
