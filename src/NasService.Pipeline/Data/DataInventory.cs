using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace NasService.Pipeline.Data;

/// <summary>All files of a data set's folder, hidden ones aside, in the order of their paths.</summary>
/// <param name="Hash">Of the images as the job reads them: what decides whether they are the same.</param>
/// <param name="Files">What the folder holds: what tells how they changed.</param>
internal sealed record DataInventory(string Hash, ImmutableArray<DataFile> Files)
{
    private static readonly EnumerationOptions s_options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>One digest for all of them.</summary>
    [JsonIgnore]
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Files.Select(f => $"{f.Path} {f.Sha256}")))));

    /// <summary>What of it is the test set's.</summary>
    [JsonIgnore]
    public DataInventory Test => this with { Files = [.. Files.Where(f => f.IsTest)] };

    /// <param name="folder">Of the data set.</param>
    /// <param name="hash">Of the images.</param>
    /// <param name="test">Files of the test set, as paths below the folder.</param>
    /// <param name="known">Files whose length and time are still the same keep their digests; null: all are read.</param>
    /// <param name="cancellationToken">Ends between files.</param>
    public static DataInventory Take(
        string folder, string hash, IEnumerable<string> test, DataInventory? known, CancellationToken cancellationToken)
        => Take(folder, hash, new DirectoryInfo(folder).EnumerateFiles("*", s_options), Slashed(test), known, cancellationToken);

    /// <summary>The same of the test set's files alone.</summary>
    public static DataInventory TakeTest(
        string folder, string hash, IEnumerable<string> test, DataInventory? known, CancellationToken cancellationToken)
    {
        var paths = Slashed(test);
        return Take(folder, hash, paths.Select(p => new FileInfo(Path.Combine(folder, p))), paths, known, cancellationToken);
    }

    private static DataInventory Take(
        string folder, string hash, IEnumerable<FileInfo> found, HashSet<string> test, DataInventory? known, CancellationToken cancellationToken)
    {
        var earlier = (known?.Files ?? []).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var files = new List<DataFile>();
        foreach (var info in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Slashed(Path.GetRelativePath(folder, info.FullName));
            files.Add(earlier.GetValueOrDefault(path) is { } same && (same.Bytes, same.ModifiedTicks) == (info.Length, info.LastWriteTimeUtc.Ticks)
                ? same
                : new DataFile(path, info.Length, info.LastWriteTimeUtc.Ticks, DigestOf(info)) { IsTest = test.Contains(path) });
        }

        return new DataInventory(hash, [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    private static HashSet<string> Slashed(IEnumerable<string> paths) => paths.Select(Slashed).ToHashSet(StringComparer.Ordinal);

    private static string Slashed(string path) => path.Replace('\\', '/');

    private static string DigestOf(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
