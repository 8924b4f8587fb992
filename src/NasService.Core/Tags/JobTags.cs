using System.Collections.Immutable;

namespace NasService.Core.Tags;

/// <summary>Words that people put on jobs to find them again.</summary>
public static class JobTags
{
    /// <summary>Of one job.</summary>
    public const int MaxCount = 20;

    /// <summary>Of one tag, in characters.</summary>
    public const int MaxLength = 40;

    /// <summary>What a tag may be made of, for messages.</summary>
    public const string Rule = "1 to 40 letters, digits or . _ - : / in ASCII, at most 20 of them";

    public static bool IsTag(string? text) => text is { Length: > 0 and <= MaxLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or ':' or '/');

    /// <summary>Each once, in alphabetic order; null if one is no tag or there are too many.</summary>
    public static ImmutableArray<string>? TryCreate(IReadOnlyCollection<string?> texts)
    {
        ImmutableArray<string> tags = [.. texts.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return texts.All(IsTag) && tags.Length <= MaxCount ? tags : null;
    }
}
