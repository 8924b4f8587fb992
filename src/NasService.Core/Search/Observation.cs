using System.Collections.Immutable;

namespace NasService.Core.Search;

/// <summary>What a true evaluation said.</summary>
/// <param name="Genes">The genotype as it was asked.</param>
/// <param name="Values">One per <see cref="SearchProblem.Metrics"/>, in the metrics' own units; empty if the evaluation failed. A value that is not finite is a failure too.</param>
public sealed record Observation(ImmutableArray<int> Genes, ImmutableArray<double> Values)
{
    public bool Succeeded => !Values.IsEmpty && Values.All(double.IsFinite);

    public static Observation Failed(ImmutableArray<int> genes) => new(genes, []);
}
