using NasService.Core.Genes;
using NasService.Core.Search.Variation;

namespace NasService.Core.Search.Guidance;

/// <summary>NSGA-II on predictions: starts from the best told and uniform samples, and keeps every candidate it has scored.</summary>
internal sealed class PredictedEvolution(SearchProblem problem, SearchSettings settings, ICandidateBeliefs predicted)
{
    private readonly Breeder _breeder = new(problem.Space, settings);

    /// <summary>At most <see cref="SearchSettings.PredictorEvaluations"/> different phenotypes, told ones among them, in the order scored.</summary>
    public IReadOnlyList<BelievedCandidate> Run(IReadOnlyList<ArchiveEntry> rows, Random random, CancellationToken cancellationToken)
    {
        var budget = settings.PredictorEvaluations > 0 ? settings.PredictorEvaluations : new SearchSettings().PredictorEvaluations;
        var size = Math.Max(settings.Population, 4);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pool = new List<BelievedCandidate>();

        var start = Survival.Order(rows).Take(size / 2).Select(i => rows[i].Genes.ToArray()).ToList();
        start.RemoveAll(g => !seen.Add(GeneSpace.Key(g)));
        for (var tries = 20 * size; start.Count < size && tries > 0; tries--)
        {
            var genes = problem.Space.Sample(random);
            if (seen.Add(GeneSpace.Key(genes)))
            {
                start.Add(genes);
            }
        }

        var population = predicted.Score(start);
        pool.AddRange(population);
        while (pool.Count < budget)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var order = Survival.Order([.. population.Select(c => c.Objectives)], [.. population.Select(c => c.Violation)]);
            population = [.. order.Take(size).Select(i => population[i])];
            var children = Children(population, Math.Min(size, budget - pool.Count), seen, random);
            if (children.Count == 0)
            {
                break;
            }

            var scored = predicted.Score(children);
            pool.AddRange(scored);
            population = [.. population, .. scored];
        }

        return pool;
    }

    private List<int[]> Children(BelievedCandidate[] parents, int count, HashSet<string> seen, Random random)
    {
        int[][] genes = [.. parents.Select(p => p.Genes)];
        var children = new List<int[]>();
        for (var tries = 20 * count; children.Count < count && tries > 0; tries--)
        {
            var child = _breeder.Child(genes, random);
            if (seen.Add(GeneSpace.Key(child)))
            {
                children.Add(child);
            }
        }

        return children;
    }
}
