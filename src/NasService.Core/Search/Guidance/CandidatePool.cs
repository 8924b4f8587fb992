using NasService.Core.Search.Variation;

namespace NasService.Core.Search.Guidance;

/// <summary>Which genotypes an acquisition looks at: all unknown ones of a small space; else mutants of the best told, NSGA-II's finds on the predicted means, and uniform samples.</summary>
internal sealed class CandidatePool(SearchProblem problem, SearchSettings settings, SearchArchive archive)
{
    // Scoring this many takes well under a second.
    private const int EnumerableSize = 1 << 15;

    private const int Mutants = 600;

    private const int Uniform = 400;

    private readonly Breeder _breeder = new(problem.Space, settings);
    private readonly bool _isEnumerable = problem.Space.Size <= EnumerableSize;

    // Everything that may be asked of a small space, encoded once for all asks.
    private CandidateSet? _everything;

    public CandidateSet Collect(Beliefs beliefs, IReadOnlyList<ArchiveEntry> rows, Random random, CancellationToken cancellationToken)
    {
        if (_isEnumerable)
        {
            _everything ??= Everything(beliefs);
            int[] unknown = [.. Enumerable.Range(0, _everything.Genes.Count).Where(i => !archive.Knows(_everything.Genes[i]))];
            return _everything.Select(unknown);
        }

        var proposals = new ProposalSet(problem, archive, int.MaxValue);
        var evolution = new PredictedEvolution(problem, settings with { PredictorEvaluations = Math.Clamp(settings.PredictorEvaluations, 1000, 3000) }, beliefs);
        foreach (var candidate in evolution.Run(rows, random, cancellationToken))
        {
            proposals.TryAdd(candidate.Genes);
        }

        int[][] best = [.. Survival.Order(rows).Take(settings.Population).Select(i => rows[i].Genes.ToArray())];
        for (var i = 0; i < Mutants; i++)
        {
            proposals.TryAdd(_breeder.Mutant(best[Math.Min(random.Next(best.Length), random.Next(best.Length))], random));
        }

        for (var i = 0; i < Uniform; i++)
        {
            proposals.TryAdd(problem.Space.Sample(random));
        }

        int[][] genes = [.. proposals.Genes.Select(g => g.ToArray())];
        return new CandidateSet(genes, beliefs.Encode(genes));
    }

    private CandidateSet Everything(Beliefs beliefs)
    {
        int[][] genes = [.. PhenotypeEnumeration.All(problem.Space).Where(g => problem.Violation(g) <= 0)];
        return new CandidateSet(genes, beliefs.Encode(genes));
    }
}
