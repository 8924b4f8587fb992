using System.Collections.Immutable;

namespace NasService.Core.Tags;

/// <summary>The tags of a job, each once, in alphabetic order. Equal when the words are.</summary>
public sealed record TagList(ImmutableArray<string> Words)
{
    public static TagList None { get; } = new([]);

    public bool Equals(TagList? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    public override int GetHashCode() => Words.Length;
}
