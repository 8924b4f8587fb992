using System.Collections.Immutable;

namespace NasService.Core.Search;

/// <summary>
/// A search that can use cheap estimates (<see cref="SearchProblem.LowFidelity"/>). Before each ask its caller may offer some: what <see cref="AskCheap"/> returns is estimated
/// and told, and the next ask knows it.
/// </summary>
public interface IMultiFidelitySearch : ISearchAlgorithm
{
    /// <summary>Up to <paramref name="count"/> canonical genotypes, none told or estimated before, whose estimates would help most; none if the problem has no cheap estimate.</summary>
    IReadOnlyList<ImmutableArray<int>> AskCheap(int count, CancellationToken cancellationToken);

    /// <summary>Takes estimates: the genotype, and one finite value in the metric's own unit.</summary>
    /// <exception cref="ArgumentException">Genes outside the space, or not one finite value.</exception>
    void TellCheap(IReadOnlyList<Observation> estimates);
}
