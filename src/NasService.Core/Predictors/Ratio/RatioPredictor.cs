using System.Text.Json;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Predictors.Ratio;

/// <summary>Sum times ratio; its own space is the logarithm of the metric, or the metric where there is no sum.</summary>
internal sealed class RatioPredictor(AdditiveBase? sum, GaussianProcessPredictor ratio, NoiseTrend noise) : IQuantilePredictor
{
    public string Family => RatioFamily.FamilyName;

    public int Columns => ratio.Columns;

    /// <summary>Whether its own space is the metric's logarithm.</summary>
    public bool IsLogarithmic => sum is not null;

    /// <summary>Standard deviation of what is unknown beyond the sum, in its own space.</summary>
    public double SignalWidth => Math.Sqrt(ratio.SignalVariance);

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictNormal(features, mean, spread);
        for (var i = 0; i < mean.Length && IsLogarithmic; i++)
        {
            mean[i] = Math.Exp(mean[i]);
            spread[i] *= mean[i];
        }
    }

    public void PredictNormal(FeatureMatrix features, Span<double> centre, Span<double> width)
    {
        ratio.PredictNormal(features, centre, width);
        var sums = sum?.Of(features) ?? [];
        for (var i = 0; i < sums.Length; i++)
        {
            centre[i] += Math.Log(sums[i]);
            if (!width.IsEmpty)
            {
                width[i] = Math.Sqrt((width[i] * width[i]) + ExtraNoise(sums[i]));
            }
        }
    }

    public IBelief Believe(FeatureMatrix features)
    {
        var belief = ratio.Believe(features);
        if (sum is null)
        {
            return belief;
        }

        var sums = sum.Of(features);
        return new RatioBelief(belief, Array.ConvertAll(sums, Math.Log), Array.ConvertAll(sums, ExtraNoise));
    }

    public double ToMetric(double value) => IsLogarithmic ? Math.Exp(value) : value;

    public string ToJson() => JsonSerializer.Serialize(new RatioParameters(Family, sum, noise, ratio.ToJson()), JsonSerializerOptions.Web);

    // Beyond what a typical row has; never takes a variance below zero, since that holds the typical noise.
    private double ExtraNoise(double value) => ratio.NoiseVariance * (noise.At(value) - 1);
}
