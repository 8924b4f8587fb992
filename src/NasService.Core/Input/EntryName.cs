using System.Text.RegularExpressions;

namespace NasService.Core.Input;

/// <summary>The form of the names that users give to spaces and jobs: safe in paths, addresses and tables.</summary>
public static partial class EntryName
{
    public const string Allowed = "1 to 64 lower-case letters, digits, dots and dashes, the first a letter or a digit";

    public static bool IsValid(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{0,63}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
