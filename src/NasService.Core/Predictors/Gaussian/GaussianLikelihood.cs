namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// The logarithm of the marginal likelihood of a kernel's parameters, with the signal's variance profiled out (Rasmussen and Williams 2006, eq. 5.8), plus wide normal
/// priors on the logarithms of the parameters, which keep fits of few rows sane. Distances are computed once for all parameters tried.
/// </summary>
internal sealed class GaussianLikelihood
{
    private readonly double[][] _distances;
    private readonly double[] _products;
    private readonly double[] _targets;
    private readonly double[] _noise;
    private readonly double[] _k;
    private readonly int _n;

    /// <summary>n rows; <paramref name="targets"/> in model space; <paramref name="noise"/>: variance of each row's noise against the others', around 1.</summary>
    public GaussianLikelihood(FeatureMatrix features, GaussianScale scale, double[] targets, double[] noise)
    {
        _n = features.Rows;
        _noise = noise;
        _targets = targets;
        _k = new double[_n * _n];
        _products = new double[_n * _n];
        _distances = new double[scale.Groups][];
        var columns = new GaussianColumns(features);
        var sparse = features.Sparse;
        for (var g = 0; g < scale.Groups; g++)
        {
            var factors = scale.Factors(Enumerable.Range(0, scale.Groups).Select(k => k == g ? 1.0 : 0).ToArray());
            var offsets = scale.Offsets(sparse, factors, out var square);
            var distances = new double[_n * _n];
            var squares = new double[_n];
            for (var i = 0; i < _n; i++)
            {
                var (x, v) = sparse.Row(i);
                var row = distances.AsSpan(i * _n, i + 1);
                columns.AddProducts(x, v, factors, 1, row);
                squares[i] = row[i];
                for (var j = 0; j <= i; j++)
                {
                    _products[(i * _n) + j] += (row[j] - offsets[i] - offsets[j] + square) / scale.Groups;
                    row[j] = Math.Max(0, squares[i] + squares[j] - (2 * row[j]));
                }
            }

            _distances[g] = distances;
        }
    }

    public double Of(GaussianKernel kernel)
    {
        for (var i = 0; i < _n; i++)
        {
            var row = _k.AsSpan(i * _n, i + 1);
            row.Clear();
            for (var g = 0; g < _distances.Length; g++)
            {
                Cholesky.AddScaled(_distances[g].AsSpan(i * _n, i + 1), -kernel.GroupWeights[g], row);
            }

            GaussianKernel.Exponentiate(row);
            Cholesky.AddScaled(_products.AsSpan(i * _n, i + 1), kernel.Linear, row);
            row[i] += kernel.Noise * _noise[i];
        }

        var factor = Cholesky.Factor(_k, _n, 0);
        var (z, _) = GaussianMean.Whiten(factor, _targets);
        var variance = Math.Max(Cholesky.Dot(z, z) / _n, 1e-300);
        var prior = LogNormal(kernel.Linear, 0.1, 2.5) + LogNormal(kernel.Noise, 0.05, 2);
        foreach (var w in kernel.GroupWeights)
        {
            prior += LogNormal(w, 0.5 / _distances.Length, 2.5);
        }

        return (-0.5 * _n * Math.Log(variance)) - (0.5 * factor.LogDeterminant) + prior;
    }

    private static double LogNormal(double value, double median, double width) => -0.5 * Math.Pow(Math.Log(value / median) / width, 2);
}
