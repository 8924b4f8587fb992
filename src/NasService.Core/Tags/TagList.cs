using System.Collections.Immutable;

namespace NasService.Core.Tags;

/// <summary>Words that people put on a job to find it again, each once, in alphabetic order. Equal when the words are.</summary>
public sealed record TagList
{
    /// <summary>Of one job.</summary>
    public const int MaxCount = 20;

    /// <summary>Of one tag, in characters.</summary>
    public const int MaxLength = 40;

    /// <summary>What a tag may be made of, for messages.</summary>
    public const string Rule = "1 to 40 letters, digits or . _ - : / in ASCII, at most 20 of them";

    private TagList(ImmutableArray<string> words) => Words = words;

    public static TagList None { get; } = new([]);

    public ImmutableArray<string> Words { get; }

    public static bool IsTag(string? text) => text is { Length: > 0 and <= MaxLength } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or ':' or '/');

    /// <returns>Null if one is no tag or there are too many.</returns>
    public static TagList? TryCreate(IReadOnlyCollection<string?> texts)
    {
        ImmutableArray<string> words = [.. texts.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return texts.All(IsTag) && words.Length <= MaxCount ? new TagList(words) : null;
    }

    public bool Equals(TagList? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    public override int GetHashCode() => Words.Length;
}
