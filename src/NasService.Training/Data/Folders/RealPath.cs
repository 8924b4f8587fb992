using NasService.Core.Files;

namespace NasService.Training.Data.Folders;

/// <summary>A path with every link on its way resolved.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <returns>Null where a link leads nowhere or round in a circle.</returns>
    /// <exception cref="IOException">The disk does not say where it leads.</exception>
    public static string? Of(string path)
    {
        var links = 0;
        var pending = new Stack<string>(Parts(Path.GetFullPath(path)));
        var done = Path.GetPathRoot(Path.GetFullPath(path))!;
        while (pending.TryPop(out var part))
        {
            var next = Path.Combine(done, part);
            if (TargetOf(next) is not { } target)
            {
                done = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            // The target may hold links itself: its parts are walked before the rest.
            var full = Path.GetFullPath(target, done);
            done = Path.GetPathRoot(full)!;
            foreach (var piece in Parts(full))
            {
                pending.Push(piece);
            }
        }

        return Presence.OfEither(done) ? done : null;
    }

    /// <summary>Whether a real path is a real folder or lies in it.</summary>
    public static bool IsWithin(string path, string folder)
        => path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A link that the disk does not give looks like none, and what it leads to like a part of the data set.
    private static string? TargetOf(string path)
        => new FileInfo(path).LinkTarget ?? (Presence.IsLink(path) ? throw new IOException($"The link {path} cannot be read.") : null);

    // Last part first: a stack gives them back in order.
    private static IEnumerable<string> Parts(string full)
        => full[Path.GetPathRoot(full)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse();
}
