using NasService.Core.Metrics;
using NasService.Core.Views;

namespace NasService.Api.Evaluations;

/// <summary>Leaves points out of a chart without changing what it says: the front and both ends stay, the rest is taken at even steps.</summary>
internal static class ColumnThinning
{
    /// <summary>At most <paramref name="points"/> rows, more only where the front alone has more. Deterministic. O(n log n).</summary>
    public static EvaluationColumns Thin(EvaluationColumns columns, int points, QualityMetric? metric)
    {
        var count = columns.Index.Count;
        if (count <= points)
        {
            return columns;
        }

        var kept = new SortedSet<int>(Front(columns, metric)) { 0, count - 1 };
        var room = points - kept.Count;
        var others = Enumerable.Range(0, count).Where(i => !kept.Contains(i)).ToArray();
        for (var i = 0; i < room; i++)
        {
            kept.Add(others[(int)((long)i * others.Length / room)]);
        }

        return Take(columns, [.. kept]);
    }

    /// <summary>Rows that no other row dominates in (quality, latency); rows without either are none.</summary>
    internal static IEnumerable<int> Front(EvaluationColumns columns, QualityMetric? metric)
    {
        if (metric is null)
        {
            yield break;
        }

        var best = double.PositiveInfinity;
        var measured = Enumerable.Range(0, columns.Index.Count).Where(i => columns.Quality[i] is not null && columns.LatencyMs[i] is not null);
        foreach (var row in measured.OrderBy(i => columns.LatencyMs[i]).ThenBy(i => metric.Minimized(columns.Quality[i]!.Value)).ThenBy(i => i))
        {
            if (metric.Minimized(columns.Quality[row]!.Value) < best)
            {
                best = metric.Minimized(columns.Quality[row]!.Value);
                yield return row;
            }
        }
    }

    /// <summary>The rows of a greater index: what a chart that has the others lacks.</summary>
    public static EvaluationColumns Behind(EvaluationColumns columns, int index)
        => Take(columns, [.. Enumerable.Range(0, columns.Index.Count).Where(i => columns.Index[i] > index)]);

    private static EvaluationColumns Take(EvaluationColumns c, int[] rows) => new(
        Pick(c.Index, rows),
        Pick(c.Round, rows),
        Pick(c.ArchitectureId, rows),
        Pick(c.Quality, rows),
        Pick(c.LatencyMs, rows),
        Pick(c.ModelBytes, rows),
        Pick(c.Macs, rows),
        Pick(c.Parameters, rows))
    {
        Metric = c.Metric,
        BitOps = Pick(c.BitOps, rows),
        LatencyP10Ms = Pick(c.LatencyP10Ms, rows),
        LatencyP90Ms = Pick(c.LatencyP90Ms, rows),
        Genes = Pick(c.Genes, rows),
    };

    private static T[] Pick<T>(IReadOnlyList<T> column, int[] rows) => column.Count == 0 ? [] : Array.ConvertAll(rows, r => column[r]);
}
