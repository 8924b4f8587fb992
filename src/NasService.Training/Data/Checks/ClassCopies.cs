using System.Text.RegularExpressions;

namespace NasService.Training.Data.Checks;

/// <summary>Names that systems give to copies of folders.</summary>
internal static partial class ClassCopies
{
    /// <returns>The class that <paramref name="name"/> names a copy of; null where it does not.</returns>
    public static string? OriginalOf(string name, IReadOnlyList<string> classes)
        => Copy().Match(name) is { Success: true } match && classes.Contains(match.Groups["original"].Value) ? match.Groups["original"].Value : null;

    [GeneratedRegex(@"\A(?<original>.+?)(\s*-\s*copy|[ _-]copy|\s*\(copy\)|\s*\(\d+\))(\s*\(?\d+\)?)?\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Copy();
}
