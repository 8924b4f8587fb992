using System.Collections.Immutable;
using NasService.Core.Genes;

namespace NasService.Core.Search.Algorithms;

/// <summary>
/// No search: the networks that lie within each other (<see cref="NestedGenes"/>; Valipour et al. 2023, SortedNet), as the <c>sorted</c>
/// recipe trains them and no others,
/// with all weights at their most bits and, where bits are chosen, in 8. It ends when all are told.
/// </summary>
internal sealed class ChainSearch(SearchProblem problem, SearchSettings settings, int seed)
    : ArchiveSearch(SearchAlgorithms.Chain, problem, settings, seed)
{
    private readonly ImmutableArray<ImmutableArray<int>> _chain = InOrder([.. NestedGenes.Of(problem.Space),
        .. NestedGenes.Of(problem.Space, bits: 8)], settings.Evaluations);

    protected override int InitialSample => 0;

    protected override bool FillsUp => false;

    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
    {
        foreach (var genes in _chain)
        {
            proposals.TryAdd(genes.AsSpan());
        }
    }

    // A budget that is too small for all begins with as many as it allows, evenly apart and with both ends.
    private static ImmutableArray<ImmutableArray<int>> InOrder(ImmutableArray<ImmutableArray<int>> both, int? budget)
    {
        ImmutableArray<ImmutableArray<int>> all = [.. both.DistinctBy(g => GeneSpace.Key(g.AsSpan()))];
        if (!(budget < all.Length))
        {
            return all;
        }

        var first = Enumerable.Range(0, budget.Value).Select(i => (int)((long)i * (all.Length - 1) / Math.Max(budget.Value - 1, 1)))
            .ToHashSet();
        return [.. all.Where((_, i) => first.Contains(i)), .. all.Where((_, i) => !first.Contains(i))];
    }
}
