using NasService.Core.Input;

namespace NasService.Pipeline.Data;

/// <summary>What is said when a job's images are not those that it began with.</summary>
internal static class DataChange
{
    /// <summary>Files of each kind that are named; the others are counted.</summary>
    private const int Named = 3;

    private const int Shown = 12;

    public static InputException Of(DataInventory began, DataInventory now) => Exception(
        began,
        now,
        Parts(began, now) is { Length: > 0 } what
            ? $"The images changed since the job began: {what}."
            : "The files are those that the job began with, but this version of the program reads other images from them.");

    /// <summary>The same of the test set's files alone; null where nothing changed.</summary>
    public static InputException? OfTest(DataInventory began, DataInventory now)
        => Parts(began, now) is { Length: > 0 } what ? Exception(began, now, $"The test images changed since the job began: {what}.") : null;

    private static InputException Exception(DataInventory began, DataInventory now, string message)
        => new("data", message, Describe(now), $"{Describe(began)}, as when the job began; for other images, a new job");

    private static string Parts(DataInventory began, DataInventory now)
    {
        var before = began.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var after = now.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        string?[] parts =
        [
            Part("changed", now.Files.Where(f => before.TryGetValue(f.Path, out var b) && b.Sha256 != f.Sha256).Select(f => $"{before[f.Path]} is now {f.Bytes} bytes, sha256 {f.Sha256[..Shown]}")),
            Part("missing", began.Files.Where(f => !after.Contains(f.Path)).Select(f => f.ToString())),
            Part("new", now.Files.Where(f => !before.ContainsKey(f.Path)).Select(f => f.ToString())),
        ];
        return string.Join("; ", parts.Where(p => p is not null));
    }

    private static string? Part(string kind, IEnumerable<string> files)
    {
        var all = files.ToArray();
        var rest = all.Length > Named ? $" and {all.Length - Named} more" : "";
        return all.Length == 0 ? null : $"{all.Length} {kind}: {string.Join(", ", all.Take(Named))}{rest}";
    }

    private static string Describe(DataInventory inventory) => $"{inventory.Files.Length} files, digest {inventory.Digest[..Shown]}";
}
