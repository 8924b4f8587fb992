using NasService.Core.Predictors;

namespace NasService.Core.Search.Tables;

/// <summary>One search on a table.</summary>
/// <param name="Seed">Of the algorithm.</param>
/// <param name="Shares">After 1, 2, ... distinct evaluations: the hypervolume as a share of the exact front's.</param>
/// <param name="Spent">What each had cost with all cheap estimates before it, in full evaluations; ascending.</param>
/// <param name="AskTime">Time spent in asks and tells.</param>
public sealed record TabularRun(int Seed, double[] Shares, double[] Spent, TimeSpan AskTime)
{
    // Cheap estimates bought for each full evaluation that follows.
    private const int CheapPerEvaluation = 2;

    /// <summary>What the search had learned by its last ask; empty where it learns nothing.</summary>
    public IReadOnlyList<FittedPredictor> Predictors { get; init; } = [];

    /// <summary>The share after as much as <paramref name="evaluations"/> full evaluations cost; the last one where the space ended before; 0 before the first.</summary>
    public double After(int evaluations)
    {
        var index = Array.FindLastIndex(Spent, s => s <= evaluations + 1e-9);
        return index < 0 ? 0 : Shares[index];
    }

    /// <summary>Evaluations to reach a share, cheap estimates included; null if it never was.</summary>
    public int? EvaluationsTo(double share)
    {
        var index = Array.FindIndex(Shares, s => s >= share);
        return index < 0 ? null : (int)Math.Ceiling(Spent[index] - 1e-9);
    }

    public static TabularRun Execute(
        TabularProblem table,
        ISearchAlgorithmFactory factory,
        SearchSettings settings,
        int seed,
        int evaluations,
        int batch,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var search = factory.Create(table.Problem, settings, seed);
        var front = new Pareto.Staircase(table.Reference[0], table.Reference[1]);
        var shares = new List<double>(evaluations);
        var costs = new List<double>(evaluations);
        var spent = 0.0;
        var asking = TimeSpan.Zero;
        while (spent + 1 <= evaluations + 1e-9)
        {
            var start = time.GetTimestamp();
            if (table.CheapAccuracy is { } cheap && search is IMultiFidelitySearch several)
            {
                var estimated = several.AskCheap(CheapPerEvaluation * batch, cancellationToken);
                several.TellCheap([.. estimated.Select(g => new Observation(g, [cheap[table.RowOf(g.AsSpan())]]))]);
                spent += estimated.Count * table.Problem.LowFidelity!.CostShare;
            }

            var asked = search.Ask(Math.Min(batch, (int)(evaluations - spent + 1e-9)), cancellationToken);
            asking += time.GetElapsedTime(start);
            if (asked.Count == 0)
            {
                break;
            }

            foreach (var genes in asked)
            {
                var point = table.Point(table.RowOf(genes.AsSpan()));
                front.Add(point[0], point[1]);
                shares.Add(front.Area / table.FrontVolume);
                costs.Add(++spent);
            }

            start = time.GetTimestamp();
            search.Tell([.. asked.Select(table.Evaluate)]);
            asking += time.GetElapsedTime(start);
        }

        return new TabularRun(seed, [.. shares], [.. costs], asking) { Predictors = (search as IGuidedSearch)?.Predictors ?? [] };
    }
}
