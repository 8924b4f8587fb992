using NasService.Core.Stores;

namespace NasService.Core.Artifacts;

/// <summary>Where the service keeps everything: one folder, given by <c>--data</c> or <c>NAS_DATA</c>.</summary>
/// <param name="Root">Absolute path of the folder. Default <c>./nas-data</c>.</param>
public sealed record DataFolder(string Root)
{
    public const string DefaultName = "nas-data";
    public const string EnvironmentVariable = "NAS_DATA";

    public string Database => Path.Combine(Root, "nas.db");

    public string Artifacts => Path.Combine(Root, "artifacts");

    /// <summary>One folder per job below it.</summary>
    public string Checkpoints => Path.Combine(Root, "checkpoints");

    /// <summary>What a job leaves for people to open, its report for one. Made when something is written.</summary>
    public string Job(string jobId) => Path.Combine(Root, "jobs", jobId);

    public string Keys => Path.Combine(Root, "keys");

    /// <summary>Held by the process that runs jobs on this folder.</summary>
    public string RunnerLock => Path.Combine(Root, "runner.lock");

    /// <summary>Held by the process that serves this folder.</summary>
    public string ServeLock => Path.Combine(Root, "serve.lock");

    /// <summary>
    /// Makes what is not there, closed to others, and closes what lies in it: what jobs keep is theirs. The folder itself is made closed, and left as it is
    /// where it was there before.
    /// </summary>
    /// <exception cref="IOException">The folder itself cannot be made.</exception>
    /// <exception cref="StoreException">It is there and cannot be written to.</exception>
    public DataFolder Prepare()
    {
        PrivateFiles.MakeFolder(Root);
        try
        {
            foreach (var part in new[] { Artifacts, Checkpoints, Path.Combine(Root, "jobs"), Keys })
            {
                PrivateFiles.CreateFolder(part);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data folder {Root} cannot be written to: {e.Message}", e);
        }

        return this;
    }

    /// <summary>Given, else the environment's, else <c>nas-data</c> in the current folder.</summary>
    public static DataFolder Resolve(string? given)
        => new(Path.GetFullPath(given ?? Environment.GetEnvironmentVariable(EnvironmentVariable) ?? DefaultName));
}
