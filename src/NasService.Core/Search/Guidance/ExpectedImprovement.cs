using MathNet.Numerics.Distributions;

namespace NasService.Core.Search.Guidance;

/// <summary>
/// Greedy batches by expected hypervolume improvement (Emmerich et al. 2006): the expectation over the independent beliefs of all objectives, by quantiles of
/// equal probability, times the chance that measured limits are met. Each pick joins the front at its centre and is assumed observed in every belief, so that the
/// next pick does not ask the same question again. Both only ever lower what a candidate is expected to add, so after the first pick only those are looked at
/// anew that could still be best (Minoux 1978, lazy greedy).
/// </summary>
internal sealed class ExpectedImprovement(SearchProblem problem, Beliefs beliefs)
{
    // Two objectives take the full grid of quantile pairs; more take this many combinations.
    private const int GridSide = 9;

    private const int Combinations = 40;

    // Exact widths cost O(rows^2) a candidate, so only the most promising at an optimistic guess get them: as many as this many operations allow.
    private const double Operations = 1e9;

    private const int FewestExamined = 300;

    private const int MostExamined = 1000;

    private const int ExaminedInMany = 150;

    private const double Optimism = 0.7;

    /// <summary>Up to <paramref name="count"/> of the candidates, best first; fewer when no more could improve anything.</summary>
    public IReadOnlyList<int[]> Choose(IReadOnlyList<ArchiveEntry> rows, CandidateSet candidates, double[] minimizedReference, int count, CancellationToken cancellationToken)
    {
        var front = new GrowingFront(minimizedReference);
        foreach (var row in rows.Where(r => r.Feasible))
        {
            front.Add(row.Objectives);
        }

        var kept = candidates.Select(MostPromising(candidates, front));
        var outlook = new Outlook(problem, beliefs, kept, Quantiles(problem.Objectives.Length));
        var gains = new double[kept.Genes.Count];
        var queue = new PriorityQueue<int, double>();
        for (var i = 0; i < gains.Length; i++)
        {
            gains[i] = outlook.Gain(i, front);
            queue.Enqueue(i, -gains[i]);
        }

        var chosen = new List<int[]>();
        var asOf = new int[gains.Length];
        while (chosen.Count < count && queue.TryDequeue(out var i, out _))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (asOf[i] < chosen.Count)
            {
                asOf[i] = chosen.Count;
                gains[i] = outlook.Gain(i, front);
                queue.Enqueue(i, -gains[i]);
                continue;
            }

            if (!(gains[i] > 0))
            {
                break;
            }

            chosen.Add(kept.Genes[i]);
            front.Add(outlook.Centre(i));
            outlook.Assume(i);
        }

        return chosen;
    }

    private int[] MostPromising(CandidateSet candidates, GrowingFront front)
    {
        var rows = Math.Max(beliefs.Features[0].Rows, 1);
        var count = problem.Objectives.Length == 2 ? (int)Math.Clamp(Operations / ((double)rows * rows), FewestExamined, MostExamined) : ExaminedInMany;
        if (candidates.Genes.Count <= count)
        {
            return [.. Enumerable.Range(0, candidates.Genes.Count)];
        }

        var centres = new double[]?[problem.Objectives.Length];
        Parallel.For(0, centres.Length, Beliefs.Threads, m => centres[m] = beliefs.Centres(m, candidates));
        var optimistic = new double[candidates.Genes.Count];
        var point = new double[centres.Length];
        for (var i = 0; i < optimistic.Length; i++)
        {
            for (var m = 0; m < point.Length; m++)
            {
                point[m] = centres[m] is { } c ? beliefs.Models[m]!.Optimistic(c[i], Optimism) : beliefs.Counted(m, candidates.Genes[i]);
            }

            optimistic[i] = front.Improvement(point);
        }

        return [.. Enumerable.Range(0, optimistic.Length).OrderByDescending(i => optimistic[i]).Take(count)];
    }

    // Standard normal quantiles: the full grid for up to two objectives, a rank-1 lattice for more.
    private static double[][] Quantiles(int objectives)
    {
        double[] side = [.. Enumerable.Range(0, GridSide).Select(k => Normal.InvCDF(0, 1, (k + 0.5) / GridSide))];
        if (objectives == 1)
        {
            return [.. side.Select(z => new[] { z })];
        }

        if (objectives == 2)
        {
            return [.. side.SelectMany(a => side.Select(b => new[] { a, b }))];
        }

        int[] generators = [1, 11, 17, 7, 19, 3, 13, 9, 21, 27];
        return [.. Enumerable.Range(0, Combinations).Select(k =>
            Enumerable.Range(0, objectives).Select(m => Normal.InvCDF(0, 1, (((k * generators[m % generators.Length]) % Combinations) + 0.5) / Combinations)).ToArray())];
    }
}
