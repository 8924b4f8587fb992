namespace NasService.Core.Predictors.Networks;

/// <summary>Brings columns to comparable sizes without shifting them, so that zeros stay zeros.</summary>
/// <param name="Factors">One per column.</param>
internal sealed record NetworkScale(double[] Factors)
{
    public static NetworkScale Of(FeatureMatrix features)
    {
        var largest = new double[features.Columns];
        double length = 0;
        for (var r = 0; r < features.Rows; r++)
        {
            var row = features.Row(r);
            for (var c = 0; c < row.Length; c++)
            {
                largest[c] = Math.Max(largest[c], Math.Abs(row[c]));
                length += row[c] != 0 ? 1.0 / features.Rows : 0;
            }
        }

        // Rows of about unit length, however many features are set.
        var unit = 1 / Math.Sqrt(Math.Max(length, 1));
        return new NetworkScale(Array.ConvertAll(largest, v => v > 0 ? unit / v : 0));
    }

    public SparseRows Apply(FeatureMatrix features)
    {
        var sparse = features.Sparse;
        var values = new double[sparse.Values.Length];
        for (var k = 0; k < values.Length; k++)
        {
            values[k] = sparse.Values[k] * Factors[sparse.Columns[k]];
        }

        return sparse with { Values = values };
    }
}
