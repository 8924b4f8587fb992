using System.Collections.Immutable;

namespace NasService.Core.Jobs;

/// <summary>Names of classes, in the order of their labels. Equal when the names are.</summary>
public sealed record ClassNames(ImmutableArray<string> Names)
{
    public bool Equals(ClassNames? other) => other is not null && Names.SequenceEqual(other.Names, StringComparer.Ordinal);

    public override int GetHashCode() => Names.Length;
}
