namespace NasService.Core.Predictors.Gaussian;

/// <summary>How features become kernel inputs: centred, and each group divided by the size of its spread, so that groups start out equal.</summary>
/// <param name="Centre">Mean of each column.</param>
/// <param name="GroupOf">Group of each column, 0..Groups-1 in the order of first appearance.</param>
/// <param name="Spread">Per group: mean squared distance of two different rows; 1 where all are equal.</param>
internal sealed record GaussianScale(double[] Centre, int[] GroupOf, double[] Spread)
{
    public int Groups => Spread.Length;

    public static GaussianScale Of(FeatureMatrix features)
    {
        var (n, d) = (features.Rows, features.Columns);
        var distinct = features.Groups.Distinct().ToList();
        int[] groupOf = [.. features.Groups.Select(g => distinct.IndexOf(g))];
        var centre = new double[d];
        var squares = new double[d];
        for (var r = 0; r < n; r++)
        {
            var row = features.Row(r);
            for (var c = 0; c < d; c++)
            {
                centre[c] += row[c] / n;
            }
        }

        for (var r = 0; r < n; r++)
        {
            var row = features.Row(r);
            for (var c = 0; c < d; c++)
            {
                squares[c] += (row[c] - centre[c]) * (row[c] - centre[c]);
            }
        }

        // The mean squared distance over pairs is twice the variance.
        var spread = new double[Math.Max(distinct.Count, 1)];
        for (var c = 0; c < d; c++)
        {
            spread[groupOf[c]] += 2 * squares[c] / Math.Max(n - 1, 1);
        }

        return new GaussianScale(centre, groupOf, [.. spread.Select(s => s > 0 ? s : 1)]);
    }

    /// <summary>Per column, its group's weight over its group's spread: the factor of a product of two features.</summary>
    public double[] Factors(ReadOnlySpan<double> groupWeights)
    {
        var factors = new double[GroupOf.Length];
        for (var c = 0; c < factors.Length; c++)
        {
            factors[c] = groupWeights[GroupOf[c]] / Spread[GroupOf[c]];
        }

        return factors;
    }

    /// <summary>
    /// What centring takes off inner products without centring zeros away: (x - m).(y - m) = x.y - Offset(x) - Offset(y) + <paramref name="square"/>, all with
    /// <paramref name="factors"/>.
    /// </summary>
    public double[] Offsets(SparseRows rows, double[] factors, out double square)
    {
        square = 0;
        for (var c = 0; c < Centre.Length; c++)
        {
            square += factors[c] * Centre[c] * Centre[c];
        }

        var offsets = new double[rows.Count];
        for (var r = 0; r < offsets.Length; r++)
        {
            var (columns, values) = rows.Row(r);
            for (var k = 0; k < columns.Length; k++)
            {
                offsets[r] += factors[columns[k]] * values[k] * Centre[columns[k]];
            }
        }

        return offsets;
    }
}
