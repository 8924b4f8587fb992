using NasService.Core.Stores;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests;

public sealed class FileLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TryAcquire_Held_IsNullUntilItIsGivenBack()
    {
        var path = folder["new/runner.lock"];
        using (FileLock.TryAcquire(path))
        {
            Assert.Null(FileLock.TryAcquire(path));
        }

        using var again = FileLock.TryAcquire(path);
        Assert.NotNull(again);
    }

    [Fact]
    public async Task TryAcquire_HolderWasKilled_IsFree()
    {
        var path = folder["runner.lock"];
        using var holder = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("flock")
        {
            ArgumentList = { path, "sh", "-c", "echo held; exec cat" },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        Assert.Equal("held", await holder.StandardOutput.ReadLineAsync());
        Assert.Null(FileLock.TryAcquire(path));

        holder.Kill(entireProcessTree: true);
        await holder.WaitForExitAsync();
        using var taken = await FileLock.AcquireAsync(path, TimeSpan.FromSeconds(30), TimeProvider.System, default);
        Assert.NotNull(taken);
    }

    [SkippableFact]
    public async Task TryAcquire_OnAReadOnlyFileSystem_IsNotMistakenForHeld()
    {
        await using var mount = await TinyFileSystem.MountAsync(megabytes: 1);
        var path = Path.Combine(mount.Path, "runner.lock");
        FileLock.TryAcquire(path)!.Dispose();
        await mount.MakeReadOnlyAsync();

        var error = Assert.Throws<StoreException>(() => FileLock.TryAcquire(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acquire_NotFreeInTime_SaysWhich()
    {
        using var held = FileLock.TryAcquire(folder["a.lock"]);
        var error = await Assert.ThrowsAsync<StoreException>(
            () => FileLock.AcquireAsync(folder["a.lock"], TimeSpan.Zero, TimeProvider.System, default));
        Assert.Contains(folder["a.lock"], error.Message, StringComparison.Ordinal);
    }
}
