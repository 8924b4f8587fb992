using MathNet.Numerics.Distributions;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Ratio;

namespace NasService.Core.Search.Guidance;

/// <summary>A positive cost: its beliefs are log-normal, whatever its axis.</summary>
internal sealed class CostModel(Axis axis, RatioPredictor predictor) : IMetricModel
{
    // A belief wider than this says only "unknown".
    private const double WidestWidth = 0.5;

    public double[] Centres(FeatureMatrix features)
    {
        var centres = new double[features.Rows];
        predictor.PredictNormal(features, centres, default);
        return centres;
    }

    public IBelief Believe(FeatureMatrix features) => predictor.Believe(features);

    public double Optimistic(double centre, double deviations) => OnAxis(centre, predictor.SignalWidth, -deviations);

    public double OnAxis(double centre, double width, double z)
    {
        var logarithm = centre + (z * Math.Min(width, WidestWidth));
        return axis == Axis.Logarithmic ? logarithm : Math.Exp(logarithm);
    }

    public double InMetric(double centre) => Math.Exp(centre);

    public double ChanceWithin(double centre, double width, double limit)
        => limit > 0 ? Normal.CDF(centre, Math.Max(width, 1e-12), Math.Log(limit)) : 0;
}
