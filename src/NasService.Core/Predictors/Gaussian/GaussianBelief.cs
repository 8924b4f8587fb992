namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// Posterior of a Gaussian process at n candidates. Each holds the part of it that the rows explain; an assumed observation appends one coordinate to every candidate, as a
/// new row would append one to the Cholesky factor. Assuming costs O(n (rows + d)).
/// </summary>
internal sealed class GaussianBelief : IBelief
{
    private readonly GaussianProcessPredictor _predictor;
    private readonly FeatureMatrix _features;
    private readonly double[] _centres;
    private readonly double[] _widths;
    private readonly double[] _explained;
    private readonly List<double[]> _assumed = [];

    // explained: rows x n, the candidates' coordinates in the factor of the training rows.
    public GaussianBelief(GaussianProcessPredictor predictor, FeatureMatrix features, double[] centres, double[] widths, double[] explained)
    {
        _predictor = predictor;
        _features = features;
        _centres = centres;
        _widths = widths;
        _explained = explained;
    }

    public IReadOnlyList<double> Centres => _centres;

    public IReadOnlyList<double> Widths => _widths;

    public double ToMetric(double value) => _predictor.ToMetric(value);

    public void Assume(int index)
    {
        var deviation = _widths[index];
        if (!(deviation > 0))
        {
            return;
        }

        var n = _centres.Length;
        var covariances = _predictor.SignalCovariances(_features, index);
        for (var start = 0; start < _explained.Length; start += n)
        {
            var row = _explained.AsSpan(start, n);
            Cholesky.AddScaled(row, -_predictor.SignalVariance * row[index], covariances);
        }

        foreach (var earlier in _assumed)
        {
            Cholesky.AddScaled(earlier, -earlier[index], covariances);
        }

        for (var i = 0; i < n; i++)
        {
            covariances[i] /= deviation;
            var variance = (_widths[i] * _widths[i]) - (covariances[i] * covariances[i]);
            _widths[i] = Math.Sqrt(Math.Max(variance, _predictor.NoiseVariance));
        }

        _assumed.Add(covariances);
    }
}
