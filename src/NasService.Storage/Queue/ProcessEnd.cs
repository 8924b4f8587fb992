using System.Diagnostics;

namespace NasService.Storage.Queue;

/// <summary>Ends this process without asking anything that still runs in it: work that does not stop when told to cannot be stopped otherwise.</summary>
/// <param name="end">What is done.</param>
public sealed class ProcessEnd(Action end)
{
    /// <summary>By the system. Whoever supervises the process starts another one.</summary>
    public static ProcessEnd Kill { get; } = new(() =>
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
    });

    public void Now() => end();
}
