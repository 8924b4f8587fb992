using System.Runtime.InteropServices;

namespace NasService.Storage.Queue;

/// <summary>
/// Bounds what this process may have of private memory (Linux, <c>RLIMIT_DATA</c>: what is written to, not what is set aside). Beyond it an allocation fails, and
/// is a failure of the work that asked for it, where the kernel would otherwise end some process of its own choosing.
/// </summary>
public static partial class MemoryLimit
{
    private const int Data = 2;

    /// <summary>Nothing on other systems, or where a lower limit is set already.</summary>
    public static void Apply(long bytes)
    {
        if (!OperatingSystem.IsLinux() || Get(Data, out var limit) != 0 || limit.Soft <= (ulong)bytes)
        {
            return;
        }

        limit.Soft = (ulong)bytes;
        _ = Set(Data, limit);
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int Get(int resource, out Limit limit);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int Set(int resource, in Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
