using System.Numerics;
using System.Runtime.InteropServices;

namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// Training rows by columns, so that one candidate's inner products with all rows are a few sums of columns: features are mostly zeros, and only a candidate's others are walked.
/// </summary>
internal sealed class GaussianColumns
{
    private readonly double[][] _columns;

    public GaussianColumns(FeatureMatrix features)
    {
        Rows = features.Rows;
        _columns = new double[features.Columns][];
        for (var c = 0; c < _columns.Length; c++)
        {
            _columns[c] = new double[Rows];
        }

        for (var r = 0; r < Rows; r++)
        {
            var row = features.Row(r);
            for (var c = 0; c < row.Length; c++)
            {
                _columns[c][r] = row[c];
            }
        }
    }

    public int Rows { get; }

    /// <summary>result[i] += scale * sum over the row's non-zeros c of factors[c] x_c t_ic, for the first training rows, as many as there is room for.</summary>
    public void AddProducts(ReadOnlySpan<int> columns, ReadOnlySpan<double> values, double[] factors, double scale, Span<double> result)
    {
        var k = 0;
        var n = result.Length;
        var target = MemoryMarshal.Cast<double, Vector<double>>(result);
        for (; k + 3 < columns.Length; k += 4)
        {
            var (c0, c1, c2, c3) = (columns[k], columns[k + 1], columns[k + 2], columns[k + 3]);
            var (f0, f1) = (scale * factors[c0] * values[k], scale * factors[c1] * values[k + 1]);
            var (f2, f3) = (scale * factors[c2] * values[k + 2], scale * factors[c3] * values[k + 3]);
            double[] s0 = _columns[c0], s1 = _columns[c1], s2 = _columns[c2], s3 = _columns[c3];
            var v0 = MemoryMarshal.Cast<double, Vector<double>>(s0.AsSpan(0, n));
            var v1 = MemoryMarshal.Cast<double, Vector<double>>(s1.AsSpan(0, n));
            var v2 = MemoryMarshal.Cast<double, Vector<double>>(s2.AsSpan(0, n));
            var v3 = MemoryMarshal.Cast<double, Vector<double>>(s3.AsSpan(0, n));
            for (var i = 0; i < target.Length; i++)
            {
                target[i] += (v0[i] * f0) + (v1[i] * f1) + (v2[i] * f2) + (v3[i] * f3);
            }

            for (var i = target.Length * Vector<double>.Count; i < n; i++)
            {
                result[i] += (s0[i] * f0) + (s1[i] * f1) + (s2[i] * f2) + (s3[i] * f3);
            }
        }

        for (; k < columns.Length; k++)
        {
            Cholesky.AddScaled(_columns[columns[k]].AsSpan(0, n), scale * factors[columns[k]] * values[k], result);
        }
    }
}
