using NasService.Core.Artifacts;
using NasService.Core.Files;
using NasService.Core.Stores;

namespace NasService.Storage;

/// <summary>The file of a SQLite database, as far as it is a file: closed to others, and never taken for a new one where it was lost.</summary>
internal sealed class DatabaseFile(string path, string artifactFolder)
{
    private const int PrefixLength = 2;

    /// <summary>Closes what is there to others.</summary>
    /// <exception cref="StoreException">There are artifacts, and no database that knows them.</exception>
    public void Check()
    {
        var isThere = Presence.OfFile(path);
        if (!(isThere && new FileInfo(path).Length > 0) && HasArtifacts())
        {
            var found = isThere ? "is empty (0 bytes)" : "is not there";
            throw new StoreException(
                $"Database {path} {found}, and artifacts of it are in {artifactFolder}: this is a store that was damaged, not a new one."
                + " Restore a backup (nas restore) into an empty folder, or take the artifacts away to begin anew; a database elsewhere is named with --database.");
        }

        foreach (var part in new[] { path, path + "-wal", path + "-shm" })
        {
            PrivateFiles.Restrict(part);
        }
    }

    /// <summary>Makes a file that is not there, empty: SQLite would make it open to others, and gives its companions the rights of the file.</summary>
    public void Create()
    {
        if (Presence.OfFile(path))
        {
            return;
        }

        PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
        try
        {
            new FileStream(path, PrivateFiles.Options(FileMode.CreateNew, FileShare.ReadWrite, FileOptions.None)).Dispose();
        }
        catch (IOException) when (Presence.OfFile(path))
        {
            // Another process was first.
        }
    }

    private bool HasArtifacts()
        => Presence.OfFolder(artifactFolder)
            && Directory.EnumerateDirectories(artifactFolder).Any(d => Path.GetFileName(d).Length == PrefixLength && Directory.EnumerateFiles(d).Any());
}
