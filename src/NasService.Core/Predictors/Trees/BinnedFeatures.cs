namespace NasService.Core.Predictors.Trees;

/// <summary>Features by columns, each value replaced by its place among the column's thresholds. Columns with a single value are left out.</summary>
/// <param name="Columns">Of the features, those kept.</param>
/// <param name="Thresholds">Per kept column, ascending: bin b holds values up to <c>Thresholds[b]</c>, the last bin what lies above.</param>
/// <param name="Bins">Per kept column, the bin of each row.</param>
internal sealed record BinnedFeatures(int[] Columns, double[][] Thresholds, byte[][] Bins)
{
    private const int MostBins = 16;

    public static BinnedFeatures Of(FeatureMatrix features)
    {
        var columns = new List<int>();
        var thresholds = new List<double[]>();
        var bins = new List<byte[]>();
        for (var c = 0; c < features.Columns; c++)
        {
            var values = new double[features.Rows];
            for (var r = 0; r < values.Length; r++)
            {
                values[r] = features.Row(r)[c];
            }

            double[] distinct = [.. values.Distinct().Order()];
            if (distinct.Length < 2)
            {
                continue;
            }

            var count = Math.Min(distinct.Length, MostBins) - 1;
            var cuts = new double[count];
            for (var k = 0; k < count; k++)
            {
                var left = (int)((long)(k + 1) * distinct.Length / (count + 1)) - 1;
                cuts[k] = (distinct[left] + distinct[left + 1]) / 2;
            }

            columns.Add(c);
            thresholds.Add(cuts);
            bins.Add(Array.ConvertAll(values, v => Bin(cuts, v)));
        }

        return new BinnedFeatures([.. columns], [.. thresholds], [.. bins]);
    }

    private static byte Bin(double[] cuts, double value)
    {
        var place = Array.BinarySearch(cuts, value);
        return (byte)(place >= 0 ? place : ~place);
    }
}
