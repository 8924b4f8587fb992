using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Search.Guidance;

/// <summary>
/// What an earlier search learned of a metric, on another device or another supernet, as one more feature: a few rows then suffice to learn how the new one differs.
/// </summary>
/// <param name="predictor">Takes the metric's own features.</param>
/// <param name="isCost">The feature is the logarithm: devices differ by factors.</param>
internal sealed class MetricPrior(IPredictor predictor, bool isCost)
{
    // Of the largest prediction: below it a logarithm would only say how wrong the earlier model is.
    private const double SmallestShare = 1e-3;

    /// <summary>n x d features to n x (d + 1).</summary>
    public FeatureMatrix Append(FeatureMatrix features)
    {
        var mean = new double[features.Rows];
        predictor.Predict(features, mean, new double[features.Rows]);
        if (isCost && mean.Length > 0)
        {
            var least = Math.Max(mean.Max() * SmallestShare, double.Epsilon);
            mean = Array.ConvertAll(mean, m => Math.Log(Math.Max(m, least)));
        }

        return ExtraFeature.Append(features, mean);
    }
}
