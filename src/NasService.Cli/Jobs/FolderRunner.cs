using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Jobs;
using NasService.Storage;

namespace NasService.Cli.Jobs;

/// <summary>Whether a process is there that runs the jobs of a data folder: what is stored as running after its process was killed does not run.</summary>
internal static class FolderRunner
{
    /// <summary>True as well where no job is stored as running: then nobody asks.</summary>
    public static bool IsThere(DataFolder folder, params IEnumerable<SearchJob> jobs)
        => !jobs.Any(j => j.State == JobState.Running) || IsHeld(folder.RunnerLock) || IsHeld(folder.ServeLock);

    private static bool IsHeld(string path)
    {
        if (!Presence.OfFile(path))
        {
            return false;
        }

        using var free = FileLock.TryAcquire(path);
        return free is null;
    }
}
