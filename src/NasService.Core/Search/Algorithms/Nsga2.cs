using NasService.Core.Search.Variation;

namespace NasService.Core.Search.Algorithms;

/// <summary>
/// NSGA-II (Deb et al. 2002) without a predictor. The parents are the best of everything told, not of the last generation only: nothing evaluated is ever lost,
/// and the state is what was told.
/// </summary>
internal sealed class Nsga2(SearchProblem problem, SearchSettings settings, int seed)
    : ArchiveSearch(SearchAlgorithms.Nsga2, problem, settings, seed)
{
    private readonly Breeder _breeder = new(problem.Space, settings);

    protected override int InitialSample => Settings.Population;

    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
    {
        var entries = Archive.Entries;
        int[][] parents = [.. Survival.Order(entries).Where(i => entries[i].Succeeded).Take(Settings.Population).Select(i => entries[i].Genes.ToArray())];
        if (parents.Length == 0)
        {
            return;
        }

        for (var tries = 50 * proposals.Missing; proposals.Missing > 0 && tries > 0; tries--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            proposals.TryAdd(_breeder.Child(parents, random));
        }
    }
}
