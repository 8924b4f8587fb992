using System.Runtime.InteropServices;

namespace NasService.Measurement.Timing;

/// <summary>
/// Keeps the calling thread on one core at a time, and lets the caller change it: what disturbs one core seldom disturbs the other.
/// Does nothing where the operating system is not Linux. Dispose on the same thread to undo it.
/// </summary>
internal sealed partial class CoreRotation : IDisposable
{
    private const int MaskBytes = 128;

    // Two are enough to escape a disturbed core; more would mean ever colder caches.
    private const int CoresUsed = 2;

    private readonly byte[] _before = new byte[MaskBytes];
    private readonly int[] _cores;

    public CoreRotation()
    {
        var known = OperatingSystem.IsLinux() && GetAffinity(0, MaskBytes, _before) >= 0;
        _cores = known ? Enumerable.Range(0, MaskBytes * 8).Where(c => (_before[c / 8] >> (c % 8) & 1) != 0).TakeLast(CoresUsed).ToArray() : [];
    }

    /// <summary>Moves the thread to the next core of the rotation.</summary>
    public void Turn(int turn)
    {
        if (_cores.Length > 0)
        {
            var core = _cores[turn % _cores.Length];
            var mask = new byte[MaskBytes];
            mask[core / 8] = (byte)(1 << (core % 8));
            _ = SetAffinity(0, MaskBytes, mask);
        }
    }

    public void Dispose()
    {
        if (_cores.Length > 0)
        {
            _ = SetAffinity(0, MaskBytes, _before);
        }
    }

    [LibraryImport("libc", EntryPoint = "sched_getaffinity")]
    private static partial int GetAffinity(int thread, nint size, [Out] byte[] mask);

    [LibraryImport("libc", EntryPoint = "sched_setaffinity")]
    private static partial int SetAffinity(int thread, nint size, byte[] mask);
}
