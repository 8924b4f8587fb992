using System.Collections.Immutable;

namespace NasService.Core.Search.Tables;

/// <summary>Several searches on one table, seeds 0, 1, ...; shares are of the exact front's hypervolume.</summary>
/// <param name="Algorithm">Name.</param>
/// <param name="Median">Evaluations to the median share over the seeds.</param>
/// <param name="Seeds">Per seed, evaluations to share.</param>
/// <param name="EvaluationsTo95">Median evaluations to a share of 0.95; null if half of the seeds never got there.</param>
/// <param name="EvaluationsTo99">The same for 0.99.</param>
/// <param name="Seconds">Of all asks and tells of all seeds.</param>
public sealed record TabularReport(
    string Algorithm,
    ImmutableSortedDictionary<int, double> Median,
    ImmutableArray<ImmutableSortedDictionary<int, double>> Seeds,
    int? EvaluationsTo95,
    int? EvaluationsTo99,
    double Seconds)
{
    private static readonly int[] Marks = [50, 100, 200, 400, 800];

    /// <exception cref="ArgumentException">No runs.</exception>
    public static TabularReport Of(string algorithm, IReadOnlyList<TabularRun> runs, int evaluations)
    {
        if (runs.Count == 0)
        {
            throw new ArgumentException("Expected one or more runs, got none.", nameof(runs));
        }

        int[] marks = [.. Marks.Where(m => m <= evaluations)];
        marks = marks.Length == 0 ? [evaluations] : marks;
        return new TabularReport(
            algorithm,
            marks.ToImmutableSortedDictionary(m => m, m => MedianOf([.. runs.Select(r => r.After(m))])),
            [.. runs.Select(r => marks.ToImmutableSortedDictionary(m => m, r.After))],
            EvaluationsTo(runs, 0.95),
            EvaluationsTo(runs, 0.99),
            runs.Sum(r => r.AskTime.TotalSeconds));
    }

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }

    // The upper median, so that a run that never got there counts as later than any that did.
    private static int? EvaluationsTo(IReadOnlyList<TabularRun> runs, double share)
    {
        var sorted = runs.Select(r => r.EvaluationsTo(share) ?? int.MaxValue).Order().ElementAt(runs.Count / 2);
        return sorted == int.MaxValue ? null : sorted;
    }
}
