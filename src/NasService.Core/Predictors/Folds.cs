using NasService.Core.Seeds;

namespace NasService.Core.Predictors;

/// <summary>k-fold cross-validation that depends on nothing but the number of rows.</summary>
internal static class Folds
{
    /// <summary>For each of min(k, rows) folds, the rows left out; together a partition of 0..rows-1. Fewer than two rows: no folds.</summary>
    public static int[][] Split(int rows, int k)
    {
        if (rows < 2)
        {
            return [];
        }

        int[] order = [.. Enumerable.Range(0, rows)];
        Seed.Derive(0, "folds", rows).Shuffle(order);
        var folds = Math.Min(k, rows);
        return [.. Enumerable.Range(0, folds).Select(f => order.Where((_, i) => i % folds == f).Order().ToArray())];
    }

    /// <summary>The rows not in <paramref name="leftOut"/> (ascending), ascending.</summary>
    public static int[] Rest(int rows, int[] leftOut)
        => [.. Enumerable.Range(0, rows).Where(i => Array.BinarySearch(leftOut, i) < 0)];

    public static double[] Pick(ReadOnlySpan<double> values, int[] rows)
    {
        var picked = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            picked[i] = values[rows[i]];
        }

        return picked;
    }
}
