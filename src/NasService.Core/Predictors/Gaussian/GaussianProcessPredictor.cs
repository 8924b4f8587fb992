using MathNet.Numerics.Distributions;

namespace NasService.Core.Predictors.Gaussian;

/// <summary>Exact Gaussian process regression. Means cost O(n) times the non-zero features of a row, spreads O(n^2) more.</summary>
internal sealed class GaussianProcessPredictor : IQuantilePredictor
{
    // Odd, so that the median is one of them.
    private const int QuantileCount = 11;

    // Candidates whose spreads are solved for at once: their covariances stay in the cache.
    private const int Panel = 64;

    private static readonly double[] Quantiles = [.. Enumerable.Range(0, QuantileCount).Select(k => Normal.InvCDF(0, 1, (k + 0.5) / QuantileCount))];

    private readonly GaussianProcessParameters _parameters;
    private readonly GaussianColumns _columns;
    private readonly double[] _factors;
    private readonly double[] _linearFactors;
    private readonly double[] _squares;
    private readonly double[] _offsets;
    private readonly double _centreSquare;
    private readonly double[] _dual;
    private readonly double _dualSum;
    private readonly double _dualOffset;
    private readonly double[] _weights;
    private readonly Cholesky _factor;
    private readonly double _mean;

    public GaussianProcessPredictor(GaussianProcessParameters parameters)
    {
        _parameters = parameters;
        var (n, d) = (parameters.Rows, parameters.Scale.Centre.Length);
        var features = new FeatureMatrix(n, d, parameters.Features);
        var sparse = features.Sparse;
        var groups = parameters.Scale.Groups;
        _factors = parameters.Scale.Factors(parameters.Kernel.GroupWeights);
        _linearFactors = parameters.Scale.Factors([.. Enumerable.Repeat(parameters.Kernel.Linear / groups, groups)]);
        _columns = new GaussianColumns(features);
        _squares = Squares(sparse);
        _offsets = parameters.Scale.Offsets(sparse, _linearFactors, out _centreSquare);
        var k = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            var row = k.AsSpan(i * n, i + 1);
            Covariances(sparse.Row(i), _squares[i], row);
            AddLinear(sparse.Row(i), _offsets[i], row);
            row[i] += parameters.Kernel.Noise * parameters.NoiseShares[i];
        }

        _factor = Cholesky.Factor(k, n, 0);
        (var z, _mean) = GaussianMean.Whiten(_factor, parameters.Targets);
        _dual = _factor.Solve(Array.ConvertAll(parameters.Targets, t => t - _mean));
        SignalVariance = Cholesky.Dot(z, z) / n;

        // The linear part of the mean is one vector, whatever n is.
        _weights = new double[d];
        for (var i = 0; i < n; i++)
        {
            _dualSum += _dual[i];
            _dualOffset += _dual[i] * (_centreSquare - _offsets[i]);
            var (columns, values) = sparse.Row(i);
            for (var c = 0; c < columns.Length; c++)
            {
                _weights[columns[c]] += _dual[i] * values[c] * _linearFactors[columns[c]];
            }
        }
    }

    public string Family => _parameters.Family;

    public int Columns => _parameters.Scale.Centre.Length;

    /// <summary>Variance of the signal, in model space.</summary>
    public double SignalVariance { get; }

    public GaussianKernel Kernel => _parameters.Kernel;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictNormal(features, mean, spread);
        for (var i = 0; i < mean.Length; i++)
        {
            // Moments of the bent normal, by quantiles of equal probability.
            var (centre, width) = (mean[i], spread[i]);
            double sum = 0;
            double squares = 0;
            var median = ToMetric(centre);
            foreach (var q in Quantiles)
            {
                var value = ToMetric(centre + (q * width)) - median;
                sum += value / QuantileCount;
                squares += value * value / QuantileCount;
            }

            mean[i] = median;
            spread[i] = _parameters.Warp.Values.Length == 0 ? width : Math.Sqrt(Math.Max(0, squares - (sum * sum)));
        }
    }

    public void PredictNormal(FeatureMatrix features, Span<double> centre, Span<double> width)
    {
        PredictorInput.Check(this, features, centre, width.IsEmpty ? centre : width);
        Posterior(features, centre, width, null);
    }

    public IBelief Believe(FeatureMatrix features)
    {
        var (centres, widths) = (new double[features.Rows], new double[features.Rows]);
        PredictorInput.Check(this, features, centres, widths);
        var explained = new double[_parameters.Rows * features.Rows];
        Posterior(features, centres, widths, explained);
        return new GaussianBelief(this, features, centres, widths, explained);
    }

    /// <summary>Variance of the noise of a typical row, in model space.</summary>
    public double NoiseVariance => SignalVariance * _parameters.Kernel.Noise;

    /// <summary>Prior covariances of the signal between one row and all rows, in model space.</summary>
    public double[] SignalCovariances(FeatureMatrix features, int row)
    {
        var sparse = features.Sparse;
        var squares = Squares(sparse);
        var offsets = _parameters.Scale.Offsets(sparse, _linearFactors, out _);
        var (own, linear) = (new double[Columns], new double[Columns]);
        var (columns, values) = sparse.Row(row);
        for (var k = 0; k < columns.Length; k++)
        {
            own[columns[k]] = values[k] * _factors[columns[k]];
            linear[columns[k]] = values[k] * _linearFactors[columns[k]];
        }

        var result = new double[features.Rows];
        for (var r = 0; r < result.Length; r++)
        {
            double dot = 0;
            double linearDot = 0;
            (columns, values) = sparse.Row(r);
            for (var k = 0; k < columns.Length; k++)
            {
                dot += values[k] * own[columns[k]];
                linearDot += values[k] * linear[columns[k]];
            }

            var distance = Math.Max(0, squares[r] + squares[row] - (2 * dot));
            result[r] = SignalVariance * (Math.Exp(-distance) + linearDot - offsets[r] - offsets[row] + _centreSquare);
        }

        return result;
    }

    public double ToMetric(double value) => _parameters.Warp.Inverse(value);

    public string ToJson() => _parameters.Write();

    // explained: n x rows.
    private void Posterior(FeatureMatrix features, Span<double> centre, Span<double> width, double[]? explained)
    {
        var n = _parameters.Rows;
        var sparse = features.Sparse;
        var squares = Squares(sparse);
        var offsets = _parameters.Scale.Offsets(sparse, _linearFactors, out _);
        var covariance = new double[n];
        var panel = width.IsEmpty ? [] : new double[n * Panel];
        for (var start = 0; start < features.Rows; start += Panel)
        {
            var count = Math.Min(Panel, features.Rows - start);
            for (var k = 0; k < count; k++)
            {
                var r = start + k;
                var row = sparse.Row(r);
                Covariances(row, squares[r], covariance);
                centre[r] = _mean + Cholesky.Dot(covariance, _dual) + LinearMean(row, offsets[r]);
                if (!width.IsEmpty)
                {
                    AddLinear(row, offsets[r], covariance);
                    for (var i = 0; i < n; i++)
                    {
                        panel[(i * count) + k] = covariance[i];
                    }
                }
            }

            if (!width.IsEmpty)
            {
                Spreads(sparse, offsets, start, count, panel, centre, width, explained, features.Rows);
            }
        }
    }

    private void Spreads(
        SparseRows sparse, double[] offsets, int start, int count, double[] panel, Span<double> centre, Span<double> width, double[]? explained, int rows)
    {
        var n = _parameters.Rows;
        _factor.SolveLower(panel, count);
        var known = new double[count];
        for (var i = 0; i < n; i++)
        {
            var row = panel.AsSpan(i * count, count);
            for (var k = 0; k < count; k++)
            {
                known[k] += row[k] * row[k];
            }

            if (explained is not null)
            {
                row.CopyTo(explained.AsSpan((i * rows) + start, count));
            }
        }

        for (var k = 0; k < count; k++)
        {
            var r = start + k;
            double linear = _centreSquare - (2 * offsets[r]);
            var (columns, values) = sparse.Row(r);
            for (var c = 0; c < columns.Length; c++)
            {
                linear += values[c] * values[c] * _linearFactors[columns[c]];
            }

            width[r] = Math.Sqrt((SignalVariance * Math.Max(1 + linear - known[k], 0)) + NoiseVariance);
        }
    }

    private double LinearMean(SparseRow row, double offset)
    {
        var sum = _dualOffset - (_dualSum * offset);
        for (var k = 0; k < row.Columns.Length; k++)
        {
            sum += row.Values[k] * _weights[row.Columns[k]];
        }

        return sum;
    }

    private double[] Squares(SparseRows rows)
    {
        var squares = new double[rows.Count];
        for (var r = 0; r < squares.Length; r++)
        {
            var (columns, values) = rows.Row(r);
            for (var k = 0; k < columns.Length; k++)
            {
                squares[r] += values[k] * values[k] * _factors[columns[k]];
            }
        }

        return squares;
    }

    // The exponential part of k(x, row) for the first training rows, as many as there is room for.
    private void Covariances(SparseRow x, double square, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = -square - _squares[i];
        }

        _columns.AddProducts(x.Columns, x.Values, _factors, 2, result);
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Math.Min(0, result[i]);
        }

        GaussianKernel.Exponentiate(result);
    }

    private void AddLinear(SparseRow x, double offset, Span<double> result)
    {
        _columns.AddProducts(x.Columns, x.Values, _linearFactors, 1, result);
        for (var i = 0; i < result.Length; i++)
        {
            result[i] += _centreSquare - offset - _offsets[i];
        }
    }
}
