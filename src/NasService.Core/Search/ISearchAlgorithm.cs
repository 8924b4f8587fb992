using System.Collections.Immutable;

namespace NasService.Core.Search;

/// <summary>
/// Proposes what to evaluate next. Not thread-safe. Its state is the settings, the seed, what was told and what is still out: chance is derived from
/// (seed, number of genotypes known), so the same calls give the same answers on any run, and an algorithm made anew and told the same is the same.
/// </summary>
public interface ISearchAlgorithm
{
    string Name { get; }

    /// <summary>
    /// Up to <paramref name="count"/> canonical genotypes of the space, all different as phenotypes from each other and from all asked or told before, none
    /// violating a counted constraint. Fewer, or none, come back when no more could be found.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    IReadOnlyList<ImmutableArray<int>> Ask(int count, CancellationToken cancellationToken);

    /// <summary>
    /// Takes results in the order of asking; failed and infeasible ones too. What was never asked (a warm start) is welcome. A phenotype told again has its values replaced.
    /// </summary>
    /// <exception cref="ArgumentException">Genes outside the space, or another number of values than the problem has metrics.</exception>
    void Tell(IReadOnlyList<Observation> observations);

    /// <summary>JSON from which the factory of the same name restores this algorithm.</summary>
    string Snapshot();
}
