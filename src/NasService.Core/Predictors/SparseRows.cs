namespace NasService.Core.Predictors;

/// <summary>Rows without their zeros: row r has the values from <paramref name="Starts"/>[r] up to <paramref name="Starts"/>[r + 1].</summary>
/// <param name="Starts">One more than rows.</param>
/// <param name="Columns">Of each value, ascending in a row.</param>
/// <param name="Values">All of them, row by row.</param>
internal sealed record SparseRows(int[] Starts, int[] Columns, double[] Values)
{
    public int Count => Starts.Length - 1;

    public static SparseRows Of(FeatureMatrix features)
    {
        var starts = new int[features.Rows + 1];
        for (var r = 0; r < features.Rows; r++)
        {
            starts[r + 1] = starts[r];
            foreach (var v in features.Row(r))
            {
                starts[r + 1] += v != 0 ? 1 : 0;
            }
        }

        var columns = new int[starts[^1]];
        var values = new double[starts[^1]];
        for (var (r, k) = (0, 0); r < features.Rows; r++)
        {
            var row = features.Row(r);
            for (var c = 0; c < row.Length; c++)
            {
                if (row[c] != 0)
                {
                    (columns[k], values[k]) = (c, row[c]);
                    k++;
                }
            }
        }

        return new SparseRows(starts, columns, values);
    }

    public SparseRow Row(int r) => new(Columns.AsSpan(Starts[r], Starts[r + 1] - Starts[r]), Values.AsSpan(Starts[r], Starts[r + 1] - Starts[r]));
}
