using NasService.Core.Artifacts;

namespace NasService.Training.Trainer;

/// <summary>A checkpoint on disk, written whole or not at all; the one before it is kept, and used where the newest is unreadable.</summary>
/// <param name="path">The newest; the one before has <c>.previous</c> behind it.</param>
/// <param name="warn">Told when the newest cannot be used.</param>
public sealed class CheckpointFile(string path, Action<string> warn)
{
    // A damaged newest must not take the place of the good one before it.
    private bool _isNewestGood;

    private string Previous => path + ".previous";

    /// <summary>To be called after <see cref="Read"/>, which says whether there is one worth keeping.</summary>
    /// <exception cref="CheckpointException">It cannot be written, as on a full disk; the older ones are untouched.</exception>
    public void Write(Checkpoint checkpoint)
    {
        var temporary = path + ".partial";
        try
        {
            PrivateFiles.MakeFolder(Path.GetDirectoryName(path)!);
            using (var file = PrivateFiles.Create(temporary))
            {
                file.Write(CheckpointFormat.Write(checkpoint));
                file.Flush(true);
            }

            if (_isNewestGood)
            {
                PrivateFiles.Replace(path, Previous);
            }

            PrivateFiles.Replace(temporary, path);
            _isNewestGood = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw new CheckpointException($"Checkpoint {path} cannot be written: {e.Message}", e);
        }
    }

    /// <returns>The newest that is whole; null if there is none.</returns>
    /// <exception cref="IOException">The disk does not give it now: what it holds is not lost, and training from an earlier step would lose it.</exception>
    public Checkpoint? Read()
    {
        foreach (var candidate in new[] { path, Previous })
        {
            if (BytesOf(candidate) is not { } bytes)
            {
                continue;
            }

            try
            {
                var checkpoint = CheckpointFormat.Read(bytes);
                _isNewestGood = candidate == path;
                return checkpoint;
            }
            catch (Exception e) when (e is CheckpointException or EndOfStreamException or System.Text.Json.JsonException)
            {
                warn($"Checkpoint {candidate} cannot be used: {e.Message}");
            }
        }

        return null;
    }

    // Not asked for before it is read: a disk that fails would look like one without a checkpoint.
    private static byte[]? BytesOf(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk that refused the write may refuse this as well; the next write replaces the file.
        }
    }
}
