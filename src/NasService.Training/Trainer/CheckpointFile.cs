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
                File.Move(path, Previous, true);
            }

            File.Move(temporary, path, true);
            _isNewestGood = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw new CheckpointException($"Checkpoint {path} cannot be written: {e.Message}", e);
        }
    }

    /// <returns>The newest readable checkpoint; null if there is none.</returns>
    public Checkpoint? Read()
    {
        foreach (var candidate in new[] { path, Previous })
        {
            if (!File.Exists(candidate))
            {
                continue;
            }

            try
            {
                var checkpoint = CheckpointFormat.Read(File.ReadAllBytes(candidate));
                _isNewestGood = candidate == path;
                return checkpoint;
            }
            catch (Exception e) when (e is CheckpointException or IOException or System.Text.Json.JsonException)
            {
                warn($"Checkpoint {candidate} cannot be used: {e.Message}");
            }
        }

        return null;
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (IOException)
        {
            // The disk that refused the write may refuse this as well; the next write replaces the file.
        }
    }
}
