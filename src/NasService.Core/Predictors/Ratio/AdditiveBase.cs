using NasService.Core.Seeds;

namespace NasService.Core.Predictors.Ratio;

/// <summary>
/// A positive target as a sum over features, fitted to relative errors: a fast network counts as much as a slow one. Which group of features adds up best, or all of them,
/// and how strongly weights are held back, is chosen by leaving rows out.
/// </summary>
/// <param name="Weights">One per feature, 0 where its group is left out, and last a constant.</param>
/// <param name="Floor">No sum is less; positive.</param>
internal sealed record AdditiveBase(double[] Weights, double Floor)
{
    private const int RowsForChoice = 200;

    // Rows below this share of the median are failures or empty networks, which no sum describes.
    private const double SmallestShare = 0.05;

    // Below the smallest row that was fitted, sums are extrapolated this far.
    private const double FloorShare = 0.3;

    private static readonly double[] Penalties = [1e-5, 1e-4, 1e-3, 1e-2];

    /// <summary>The sum, and per row what it would be had the row not been there.</summary>
    /// <param name="features">n rows.</param>
    /// <param name="targets">n, positive.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    public static (AdditiveBase Sum, double[] LeftOut) Fit(FeatureMatrix features, double[] targets, CancellationToken cancellationToken)
    {
        if (targets.Min() == targets.Max())
        {
            // Held back like all weights, the constant would miss it.
            return (new AdditiveBase([.. new double[features.Columns], targets[0]], FloorShare * targets[0]), targets);
        }

        var median = targets.Order().ElementAt(targets.Length / 2);
        int[] kept = [.. Enumerable.Range(0, targets.Length).Where(i => targets[i] >= SmallestShare * median)];
        var (rows, y) = (features.Select(kept), Folds.Pick(targets, kept));
        var (columns, penalty) = Choose(rows, y, cancellationToken);
        var (weights, leftOut) = new RelativeRidge(rows, y, columns).Solve(penalty, features.Columns);
        var sum = new AdditiveBase(weights, FloorShare * y.Min());
        var sums = sum.Of(features);
        for (var k = 0; k < kept.Length; k++)
        {
            sums[kept[k]] = Math.Max(sum.Floor, leftOut[k] * y[k]);
        }

        return (sum, sums);
    }

    public double[] Of(FeatureMatrix features)
    {
        var sums = new double[features.Rows];
        for (var r = 0; r < sums.Length; r++)
        {
            sums[r] = Math.Max(Floor, Cholesky.Dot(features.Row(r), Weights.AsSpan(0, features.Columns)) + Weights[^1]);
        }

        return sums;
    }

    private static (int[] Columns, double Penalty) Choose(FeatureMatrix features, double[] targets, CancellationToken cancellationToken)
    {
        int[] order = [.. Enumerable.Range(0, targets.Length)];
        Seed.Derive(0, "additive-base", targets.Length).Shuffle(order);
        int[] sample = [.. order.Take(RowsForChoice).Order()];
        var (rows, y) = (features.Select(sample), Folds.Pick(targets, sample));
        int[] groups = [.. features.Groups.Distinct()];
        int[][] subsets = groups.Length > 1 ? [groups, .. groups.Select(g => new[] { g })] : [groups];
        var (best, columns, penalty) = (double.PositiveInfinity, Array.Empty<int>(), Penalties[^1]);
        foreach (var subset in subsets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int[] used = [.. Enumerable.Range(0, features.Columns).Where(c => subset.Contains(features.Groups[c]))];
            var ridge = new RelativeRidge(rows, y, used);
            foreach (var candidate in Penalties)
            {
                // Being off by all is as bad as it gets.
                var error = ridge.Solve(candidate, features.Columns).LeftOut.Average(p => Math.Min(Math.Abs(p - 1), 1));
                (best, columns, penalty) = error < best ? (error, used, candidate) : (best, columns, penalty);
            }
        }

        return (columns, penalty);
    }
}
