using NasService.Core.Predictors;

namespace NasService.Core.Search.Guidance;

/// <summary>What is believed of one measured metric, on the metric's minimised axis. A belief is normal in the model's own space.</summary>
internal interface IMetricModel
{
    /// <summary>Centres in the model's space.</summary>
    double[] Centres(FeatureMatrix features);

    IBelief Believe(FeatureMatrix features);

    /// <summary>The minimised axis as far above a centre as an unknown candidate might be.</summary>
    double Optimistic(double centre, double deviations);

    /// <summary>The minimised axis at <paramref name="z"/> standard deviations from the centre.</summary>
    double OnAxis(double centre, double width, double z);

    /// <summary>The metric's value at a centre.</summary>
    double InMetric(double centre);

    /// <summary>Chance that an observation meets <paramref name="limit"/>.</summary>
    double ChanceWithin(double centre, double width, double limit);
}
