using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace NasService.Worker.Data;

/// <summary>All files of a data set's folder, hidden ones aside, in the order of their paths.</summary>
/// <param name="Hash">Of the images as the job reads them: what decides whether they are the same.</param>
/// <param name="Files">What the folder holds: what tells how they changed.</param>
internal sealed record DataInventory(string Hash, ImmutableArray<DataFile> Files)
{
    private static readonly EnumerationOptions s_options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>One digest for all of them.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Files.Select(f => $"{f.Path} {f.Sha256}")))));

    /// <param name="folder">Of the data set.</param>
    /// <param name="hash">Of the images.</param>
    /// <param name="known">Files whose length and time are still the same keep their digests; null: all are read.</param>
    /// <param name="cancellationToken">Ends between files.</param>
    public static DataInventory Take(string folder, string hash, DataInventory? known, CancellationToken cancellationToken)
    {
        var earlier = (known?.Files ?? []).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var files = new List<DataFile>();
        foreach (var info in new DirectoryInfo(folder).EnumerateFiles("*", s_options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Path.GetRelativePath(folder, info.FullName).Replace('\\', '/');
            files.Add(earlier.GetValueOrDefault(path) is { } same && (same.Bytes, same.ModifiedTicks) == (info.Length, info.LastWriteTimeUtc.Ticks)
                ? same
                : new DataFile(path, info.Length, info.LastWriteTimeUtc.Ticks, DigestOf(info)));
        }

        return new DataInventory(hash, [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    private static string DigestOf(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
