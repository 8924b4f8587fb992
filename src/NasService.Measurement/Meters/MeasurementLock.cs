using NasService.Core.Files;

namespace NasService.Measurement.Meters;

/// <summary>
/// One measurement at a time on a machine, across processes: a file in the temp folder held by an advisory lock, which the operating
/// system frees when its holder dies. Training asks <see cref="IsHeld"/> and yields meanwhile.
/// </summary>
/// <param name="path">The lock file; every process of the machine must name the same one.</param>
/// <param name="time">The clock of the polling.</param>
public sealed class MeasurementLock(string path, TimeProvider time)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);

    // EWOULDBLOCK on Linux and macOS, a sharing violation on Windows. Any other failure must not look like a wait.
    private static readonly int[] Busy = [11, 35, unchecked((int)0x80070020)];

    /// <summary>The machine's own lock file.</summary>
    public static string DefaultPath { get; } = Path.Combine(Path.GetTempPath(), "nasservice-measurement.lock");

    /// <summary>Whether a measurement runs now, in this process or another.</summary>
    public bool IsHeld
    {
        get
        {
            // Shared, so that two who ask do not take each other for a measurement.
            using var free = TryOpen(FileShare.Read);
            return free is null;
        }
    }

    /// <summary>Waits until no other measurement runs. Dispose the result to let the next one in.</summary>
    /// <exception cref="IOException">The lock file cannot be made, as in a full or read-only temp folder.</exception>
    public async Task<IDisposable> AcquireAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryOpen(FileShare.None) is { } held)
            {
                return held;
            }

            await Task.Delay(Poll, time, cancellationToken);
        }
    }

    /// <summary>For synchronous work that would disturb a measurement: returns once none runs, or when cancelled.</summary>
    public void WaitWhileHeld(CancellationToken cancellationToken)
    {
        while (IsHeld && !cancellationToken.WaitHandle.WaitOne(Poll))
        {
        }
    }

    private FileStream? TryOpen(FileShare share)
    {
        Create();
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, share);
        }
        catch (IOException exception) when (Busy.Contains(exception.HResult))
        {
            return null;
        }
    }

    // Made apart from opening it: in a sticky folder Linux refuses to open another user's file with the flag that would create it.
    private void Create()
    {
        if (Presence.OfFile(path))
        {
            return;
        }

        try
        {
            using var made = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(made.SafeFileHandle, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
            }
        }
        catch (IOException) when (Presence.OfFile(path))
        {
            // Another process was faster.
        }
    }
}
