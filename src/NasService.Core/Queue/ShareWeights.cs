using System.Collections.Immutable;

namespace NasService.Core.Queue;

/// <summary>How much of the workers each user is to have beside the others. All processes on one database are told the same.</summary>
/// <param name="ByUser">Above 0; whoever is not named has 1.</param>
public sealed record ShareWeights(ImmutableSortedDictionary<string, double> ByUser)
{
    public static ShareWeights Equal { get; } = new(ImmutableSortedDictionary<string, double>.Empty);

    public double WeightOf(string? user) => user is not null && ByUser.TryGetValue(user, out var weight) ? weight : 1;
}
