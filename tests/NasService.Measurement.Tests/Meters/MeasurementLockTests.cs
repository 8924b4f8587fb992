using System.Diagnostics;
using NasService.Measurement.Meters;

namespace NasService.Measurement.Tests.Meters;

public sealed class MeasurementLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nas-lock-");

    private string LockPath => Path.Combine(_folder.FullName, "lock");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task AcquireAsync_HeldByAnotherInstance_WaitsUntilItIsFree()
    {
        var held = await Lock().AcquireAsync(default);

        var waiting = Lock().AcquireAsync(default);
        Assert.False(waiting.IsCompleted);
        Assert.True(Lock().IsHeld);
        held.Dispose();

        (await waiting).Dispose();
        Assert.False(Lock().IsHeld);
    }

    [Fact]
    public async Task AcquireAsync_CancelledWait_Ends()
    {
        using var held = await Lock().AcquireAsync(default);
        using var cancel = new CancellationTokenSource();

        var waiting = Lock().AcquireAsync(cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task AcquireAsync_ManyAtOnce_NeverTwoInside()
    {
        var inside = 0;
        var most = 0;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var held = await Lock().AcquireAsync(default);
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        })));

        Assert.Equal(1, most);
    }

    // flock(1) is a second process that uses the same advisory lock.
    [SkippableFact]
    public async Task AcquireAsync_AnotherProcess_EachKeepsTheOtherOut()
    {
        Skip.IfNot(File.Exists("/usr/bin/flock"), "flock of util-linux is not installed.");
        using (await Lock().AcquireAsync(default))
        {
            using var shut = Flock("-n", LockPath, "true");
            await shut.WaitForExitAsync();
            Assert.Equal(1, shut.ExitCode);
        }

        using var holder = Flock(LockPath, "sh", "-c", "echo held; cat");
        Assert.Equal("held", await holder.StandardOutput.ReadLineAsync());
        Assert.True(Lock().IsHeld);
        var waiting = Lock().AcquireAsync(default);
        Assert.False(waiting.IsCompleted);

        // Killed, not asked: the operating system must free the lock of a dead holder.
        holder.Kill(entireProcessTree: true);
        (await waiting).Dispose();
    }

    [Fact]
    public async Task AcquireAsync_NoSuchFolder_ThrowsAtOnce()
        => await Assert.ThrowsAsync<DirectoryNotFoundException>(() => new MeasurementLock(Path.Combine(_folder.FullName, "none", "lock"), TimeProvider.System).AcquireAsync(default));

    private static Process Flock(params string[] arguments)
        => Process.Start(new ProcessStartInfo("/usr/bin/flock", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;

    private MeasurementLock Lock() => new(LockPath, TimeProvider.System);
}
