using NasService.Core.Search.Variation;

namespace NasService.Core.Search.Algorithms;

/// <summary>
/// Aging evolution (Real et al. 2019): the population is what was told last, the best of a random tournament gets one mutated child, the oldest dies.
/// "Best" is rank and crowding within the population, so it works for several objectives.
/// </summary>
internal sealed class RegularizedEvolution(SearchProblem problem, SearchSettings settings, int seed)
    : ArchiveSearch(SearchAlgorithms.RegularizedEvolution, problem, settings, seed)
{
    private readonly Breeder _breeder = new(problem.Space, settings);

    protected override int InitialSample => Settings.Population;

    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
    {
        ArchiveEntry[] population = [.. Archive.Entries.Where(e => e.Succeeded).TakeLast(Settings.Population)];
        if (population.Length == 0)
        {
            return;
        }

        int[][] ordered = [.. Survival.Order(population).Select(i => population[i].Genes.ToArray())];
        for (var tries = 50 * proposals.Missing; proposals.Missing > 0 && tries > 0; tries--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var best = ordered.Length;
            for (var i = 0; i < Math.Max(Settings.Tournament, 1); i++)
            {
                best = Math.Min(best, random.Next(ordered.Length));
            }

            proposals.TryAdd(_breeder.Mutant(ordered[best], random));
        }
    }
}
