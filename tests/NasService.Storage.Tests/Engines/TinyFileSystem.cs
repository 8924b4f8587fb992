namespace NasService.Storage.Tests.Engines;

/// <summary>A mounted file system of a few megabytes, to be filled or made read-only. Skips the test where mounting is not permitted.</summary>
internal sealed class TinyFileSystem : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    private TinyFileSystem()
    {
    }

    public string Path => folder.Path;

    public static async Task<TinyFileSystem> MountAsync(int megabytes)
    {
        var mounted = new TinyFileSystem();
        var (exitCode, output) = await Command.RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", mounted.Path);
        if (exitCode != 0)
        {
            mounted.folder.Dispose();
            Skip.If(true, $"mounting is not permitted here: {output.Trim()}");
        }

        return mounted;
    }

    public async Task MakeReadOnlyAsync()
    {
        var (exitCode, output) = await Command.RunAsync("mount", "-o", "remount,ro", Path);
        Skip.If(exitCode != 0, $"remounting read-only is not permitted here: {output.Trim()}");
    }

    public async ValueTask DisposeAsync()
    {
        await Command.RunAsync("umount", "-l", Path);
        folder.Dispose();
    }
}
