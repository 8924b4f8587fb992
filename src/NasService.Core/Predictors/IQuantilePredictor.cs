namespace NasService.Core.Predictors;

/// <summary>A predictor whose belief is a normal distribution, possibly after bending the axis; so quantiles say more than mean and spread.</summary>
public interface IQuantilePredictor : IPredictor
{
    /// <summary>
    /// n rows to n centres and n widths in the predictor's own space, where the belief is normal. Cheaper without widths: an empty <paramref name="width"/> leaves them out.
    /// </summary>
    /// <exception cref="ArgumentException">Another number of columns, or spans of another length.</exception>
    void PredictNormal(FeatureMatrix features, Span<double> centre, Span<double> width);

    /// <summary>The same, kept for assuming observations. Memory O(n rows).</summary>
    IBelief Believe(FeatureMatrix features);

    /// <summary>From the predictor's own space to the metric's unit; increasing.</summary>
    double ToMetric(double value);
}
