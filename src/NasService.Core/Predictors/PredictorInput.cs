namespace NasService.Core.Predictors;

/// <summary>The checks every family makes.</summary>
internal static class PredictorInput
{
    public static void Check(IPredictor predictor, FeatureMatrix features, ReadOnlySpan<double> mean, ReadOnlySpan<double> spread)
    {
        if (features.Columns != predictor.Columns)
        {
            throw new ArgumentException($"Expected {predictor.Columns} features, got {features.Columns}.", nameof(features));
        }

        if (mean.Length != features.Rows || spread.Length != features.Rows)
        {
            throw new ArgumentException($"Expected room for {features.Rows} means and spreads, got {mean.Length} and {spread.Length}.", nameof(mean));
        }
    }

    public static void Check(FeatureMatrix features, ReadOnlySpan<double> targets)
    {
        if (features.Rows == 0 || targets.Length != features.Rows)
        {
            throw new ArgumentException($"Expected one or more rows and as many targets, got {features.Rows} and {targets.Length}.", nameof(targets));
        }

        foreach (var t in targets)
        {
            if (!double.IsFinite(t))
            {
                throw new ArgumentException($"Expected finite targets, got {t}.", nameof(targets));
            }
        }
    }
}
