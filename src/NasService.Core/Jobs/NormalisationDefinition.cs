using System.Collections.Immutable;

namespace NasService.Core.Jobs;

/// <summary>A model's input is (pixel / 255 - mean) / std, channel by channel. Equal when the numbers are.</summary>
public sealed record NormalisationDefinition(ImmutableArray<double> Mean, ImmutableArray<double> Std)
{
    public bool Equals(NormalisationDefinition? other) => other is not null && Mean.SequenceEqual(other.Mean) && Std.SequenceEqual(other.Std);

    public override int GetHashCode() => HashCode.Combine(Mean.Length, Std.Length);
}
