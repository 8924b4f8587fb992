namespace NasService.Core.Predictors.Encodings;

/// <summary>Puts one more number beside every row's features, as a group of its own: a cheap estimate of what is predicted.</summary>
internal static class ExtraFeature
{
    /// <summary>n x d features and n numbers to n x (d + 1).</summary>
    public static FeatureMatrix Append(FeatureMatrix features, ReadOnlySpan<double> extra)
    {
        if (extra.Length != features.Rows)
        {
            throw new ArgumentException($"Expected {features.Rows} numbers, got {extra.Length}.", nameof(extra));
        }

        var d = features.Columns;
        var values = new double[features.Rows * (d + 1)];
        for (var r = 0; r < features.Rows; r++)
        {
            features.Row(r).CopyTo(values.AsSpan(r * (d + 1)));
            values[(r * (d + 1)) + d] = extra[r];
        }

        return new FeatureMatrix(features.Rows, d + 1, values, [.. features.Groups, features.Groups.DefaultIfEmpty(0).Max() + 1]);
    }
}
