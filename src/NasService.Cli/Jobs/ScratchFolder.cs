namespace NasService.Cli.Jobs;

/// <summary>A new folder below the system's temp folder; deleted with all that is in it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("nas-scratch-").FullName;

    public void Dispose() => Directory.Delete(Path, true);
}
