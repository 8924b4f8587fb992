using NasService.Core.Metrics;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Search.Guidance;

/// <summary>
/// What the Gaussian process of one measured metric says on the metric's minimised axis. Costs are learned in their own unit, where they add up over layers, also
/// where the hypervolume takes logarithms: their normal belief is then matched by a log-normal one. Values worse than the reference are compressed: how bad a
/// candidate is that nobody wants does not matter, and failures of training far off would otherwise set the scale.
/// </summary>
internal sealed class MetricModel : IMetricModel
{
    // Share of the distance from the best to the reference over which worse values are still told apart.
    private const double Compression = 0.1;

    // A belief wider than this on the log axis says only "unknown".
    private const double WidestLogWidth = 0.5;

    private readonly Objective _metric;
    private readonly double _reference;
    private readonly double _softness;
    private readonly double _floor;
    private readonly GaussianProcessPredictor _predictor;

    /// <param name="metric">The metric.</param>
    /// <param name="features">n rows.</param>
    /// <param name="values">n told values, in the metric's unit.</param>
    /// <param name="reference">Worst value of interest, in the metric's unit; beyond it values are compressed.</param>
    /// <param name="family">Plain Gaussian processes.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    public MetricModel(
        Objective metric,
        FeatureMatrix features,
        double[] values,
        double reference,
        GaussianProcessFamily family,
        CancellationToken cancellationToken)
    {
        _metric = metric;
        var signed = Array.ConvertAll(values, Signed);
        _reference = Signed(reference);
        _softness = Math.Max(Compression * (_reference - signed.Min()), 0);
        _floor = signed.Min() * (signed.Min() > 0 ? 0.9 : 1);
        _predictor = (GaussianProcessPredictor)family.Fit(features, Array.ConvertAll(signed, Compress), cancellationToken);
    }

    public GaussianProcessPredictor Predictor => _predictor;

    /// <summary>Centres in the model's space.</summary>
    public double[] Centres(FeatureMatrix features)
    {
        var centres = new double[features.Rows];
        _predictor.PredictNormal(features, centres, default);
        return centres;
    }

    public IBelief Believe(FeatureMatrix features) => _predictor.Believe(features);

    /// <summary>The minimised axis as far above a centre as an unknown candidate might be.</summary>
    public double Optimistic(double centre, double deviations)
        => OnAxis(centre, Math.Sqrt(_predictor.SignalVariance), -deviations);

    /// <summary>The minimised axis at <paramref name="z"/> standard deviations from the centre.</summary>
    public double OnAxis(double centre, double width, double z)
    {
        if (_metric.Axis == Axis.Linear)
        {
            return centre + (z * width);
        }

        // Only costs have a logarithmic axis here: what is maximised on one is turned into its inverse.
        var positive = Math.Max(_metric.Direction == Direction.Minimize ? centre : -centre, Math.Max(Math.Abs(_floor), 1e-12));
        var logWidth = Math.Min(WidestLogWidth, Math.Sqrt(Math.Log(1 + (width * width / (positive * positive)))));
        return _metric.Direction == Direction.Minimize ? Math.Log(positive) + (z * logWidth) : -Math.Log(positive) + (z * logWidth);
    }

    /// <summary>The metric's value at a centre, compression undone.</summary>
    public double InMetric(double centre)
    {
        var signed = centre <= _reference || _softness <= 0 ? centre : _reference + (_softness * (Math.Exp((centre - _reference) / _softness) - 1));
        return _metric.Direction == Direction.Minimize ? signed : -signed;
    }

    /// <summary>Chance that an observation meets <paramref name="limit"/>.</summary>
    public double ChanceWithin(double centre, double width, double limit)
        => MathNet.Numerics.Distributions.Normal.CDF(centre, Math.Max(width, 1e-12), Compress(Signed(limit)));

    // Less is better, in the metric's unit.
    private double Signed(double value) => _metric.Direction == Direction.Minimize ? value : -value;

    private double Compress(double signed)
        => signed <= _reference || _softness <= 0 ? signed : _reference + (_softness * Math.Log(1 + ((signed - _reference) / _softness)));
}
