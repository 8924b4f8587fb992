using System.Numerics;
using System.Runtime.InteropServices;

namespace NasService.Core.Predictors;

/// <summary>Solves symmetric positive definite systems. Blocks of rows share their loads: several times faster than the managed MathNet routine at the sizes here.</summary>
internal sealed class Cholesky
{
    // Rows of a block; the products of two blocks then fit the vector registers.
    private const int Block = 4;

    private readonly double[] _l;
    private readonly int _n;

    private Cholesky(double[] l, int n)
    {
        _l = l;
        _n = n;
    }

    /// <summary>Twice the sum of the logarithms of the factor's diagonal.</summary>
    public double LogDeterminant
    {
        get
        {
            double sum = 0;
            for (var i = 0; i < _n; i++)
            {
                sum += 2 * Math.Log(_l[(i * _n) + i]);
            }

            return sum;
        }
    }

    /// <summary>
    /// Factorises the n x n matrix <paramref name="a"/> (row by row; only the lower triangle is read, and is overwritten) plus <paramref name="ridge"/> on the diagonal.
    /// A diagonal that is not positive is lifted to a tiny number, so a nearly singular matrix gives a usable factor. O(n^3 / 3).
    /// </summary>
    public static Cholesky Factor(double[] a, int n, double ridge)
    {
        double scale = 0;
        for (var i = 0; i < n; i++)
        {
            a[(i * n) + i] += ridge;
            scale = Math.Max(scale, Math.Abs(a[(i * n) + i]));
        }

        var tiny = Math.Max(scale * 1e-12, 1e-300);
        Span<double> dots = stackalloc double[Block * Block];
        for (var i = 0; i < n; i += Block)
        {
            var rows = Math.Min(Block, n - i);
            for (var j = 0; j <= i; j += Block)
            {
                var columns = Math.Min(Block, n - j);
                Products(a, n, i, rows, j, columns, dots);
                for (var r = 0; r < rows; r++)
                {
                    var row = a.AsSpan((i + r) * n, n);
                    for (var c = 0; c < columns && j + c <= i + r; c++)
                    {
                        // What the columns of this block itself contribute is not in the products yet.
                        var rest = row[j + c] - dots[(r * Block) + c];
                        var other = a.AsSpan((j + c) * n, n);
                        for (var k = j; k < j + c; k++)
                        {
                            rest -= row[k] * other[k];
                        }

                        row[j + c] = i + r == j + c ? Math.Sqrt(Math.Max(rest, tiny)) : rest / other[j + c];
                    }
                }
            }
        }

        return new Cholesky(a, n);
    }

    /// <summary>x with A x = b.</summary>
    public double[] Solve(ReadOnlySpan<double> b)
    {
        var x = SolveLower(b);
        for (var i = _n - 1; i >= 0; i--)
        {
            x[i] /= _l[(i * _n) + i];
            AddScaled(_l.AsSpan(i * _n, i), -x[i], x.AsSpan(0, i));
        }

        return x;
    }

    /// <summary>y with L y = b: its squared length is b' A^-1 b.</summary>
    public double[] SolveLower(ReadOnlySpan<double> b)
    {
        var y = b.ToArray();
        for (var i = 0; i < _n; i++)
        {
            y[i] = (y[i] - Dot(_l.AsSpan(i * _n, i), y.AsSpan(0, i))) / _l[(i * _n) + i];
        }

        return y;
    }

    /// <summary>The same for m right sides at once, b and y as n x m, in place: every element of the factor is read once for all of them.</summary>
    public void SolveLower(double[] b, int m)
    {
        for (var i = 0; i < _n; i++)
        {
            var target = b.AsSpan(i * m, m);
            var row = _l.AsSpan(i * _n, i);
            var j = 0;
            for (; j + 3 < i; j += 4)
            {
                SubtractFour(b.AsSpan(j * m, 4 * m), m, row.Slice(j, 4), target);
            }

            for (; j < i; j++)
            {
                AddScaled(b.AsSpan(j * m, m), -row[j], target);
            }

            var inverse = 1 / _l[(i * _n) + i];
            for (var k = 0; k < m; k++)
            {
                target[k] *= inverse;
            }
        }
    }

    public static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        var va = MemoryMarshal.Cast<double, Vector<double>>(a);
        var vb = MemoryMarshal.Cast<double, Vector<double>>(b);
        var (s0, s1) = (Vector<double>.Zero, Vector<double>.Zero);
        var k = 0;
        for (; k + 1 < va.Length; k += 2)
        {
            s0 += va[k] * vb[k];
            s1 += va[k + 1] * vb[k + 1];
        }

        if (k < va.Length)
        {
            s0 += va[k] * vb[k];
        }

        var sum = Vector.Sum(s0 + s1);
        for (var i = va.Length * Vector<double>.Count; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>target += factor * source, element by element; equal lengths.</summary>
    public static void AddScaled(ReadOnlySpan<double> source, double factor, Span<double> target)
    {
        var s = MemoryMarshal.Cast<double, Vector<double>>(source);
        var t = MemoryMarshal.Cast<double, Vector<double>>(target);
        for (var i = 0; i < s.Length; i++)
        {
            t[i] += s[i] * factor;
        }

        for (var i = s.Length * Vector<double>.Count; i < source.Length; i++)
        {
            target[i] += source[i] * factor;
        }
    }

    private static void SubtractFour(ReadOnlySpan<double> sources, int m, ReadOnlySpan<double> factors, Span<double> target)
    {
        var a = MemoryMarshal.Cast<double, Vector<double>>(sources[..m]);
        var b = MemoryMarshal.Cast<double, Vector<double>>(sources.Slice(m, m));
        var c = MemoryMarshal.Cast<double, Vector<double>>(sources.Slice(2 * m, m));
        var d = MemoryMarshal.Cast<double, Vector<double>>(sources.Slice(3 * m, m));
        var t = MemoryMarshal.Cast<double, Vector<double>>(target);
        var (fa, fb, fc, fd) = (factors[0], factors[1], factors[2], factors[3]);
        for (var i = 0; i < t.Length; i++)
        {
            t[i] -= (a[i] * fa) + (b[i] * fb) + (c[i] * fc) + (d[i] * fd);
        }

        for (var i = t.Length * Vector<double>.Count; i < m; i++)
        {
            target[i] -= (sources[i] * fa) + (sources[m + i] * fb) + (sources[(2 * m) + i] * fc) + (sources[(3 * m) + i] * fd);
        }
    }

    // Inner products of rows i.. and j.. over the first j columns; missing rows of the last block are computed on the first one and not used.
    private static void Products(double[] a, int n, int i, int rows, int j, int columns, Span<double> dots)
    {
        for (var c = 0; c < columns; c += 2)
        {
            var second = c + 1 < columns ? c + 1 : c;
            var y0 = a.AsSpan((j + c) * n, j);
            var y1 = a.AsSpan((j + second) * n, j);
            var x0 = a.AsSpan(i * n, j);
            var x1 = a.AsSpan((i + Math.Min(1, rows - 1)) * n, j);
            var x2 = a.AsSpan((i + Math.Min(2, rows - 1)) * n, j);
            var x3 = a.AsSpan((i + Math.Min(3, rows - 1)) * n, j);
            var v0 = MemoryMarshal.Cast<double, Vector<double>>(y0);
            var v1 = MemoryMarshal.Cast<double, Vector<double>>(y1);
            var w0 = MemoryMarshal.Cast<double, Vector<double>>(x0);
            var w1 = MemoryMarshal.Cast<double, Vector<double>>(x1);
            var w2 = MemoryMarshal.Cast<double, Vector<double>>(x2);
            var w3 = MemoryMarshal.Cast<double, Vector<double>>(x3);
            var (s00, s01, s10, s11) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
            var (s20, s21, s30, s31) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
            for (var k = 0; k < v0.Length; k++)
            {
                var (p, q) = (v0[k], v1[k]);
                var x = w0[k];
                s00 += x * p;
                s01 += x * q;
                x = w1[k];
                s10 += x * p;
                s11 += x * q;
                x = w2[k];
                s20 += x * p;
                s21 += x * q;
                x = w3[k];
                s30 += x * p;
                s31 += x * q;
            }

            (dots[c], dots[Block + c], dots[(2 * Block) + c], dots[(3 * Block) + c]) = (Vector.Sum(s00), Vector.Sum(s10), Vector.Sum(s20), Vector.Sum(s30));
            if (second != c)
            {
                (dots[second], dots[Block + second]) = (Vector.Sum(s01), Vector.Sum(s11));
                (dots[(2 * Block) + second], dots[(3 * Block) + second]) = (Vector.Sum(s21), Vector.Sum(s31));
            }

            // j is a multiple of the block, which every vector width divides or is divided by; what is left is short.
            for (var k = v0.Length * Vector<double>.Count; k < j; k++)
            {
                for (var r = 0; r < Block; r++)
                {
                    var x = a[((i + Math.Min(r, rows - 1)) * n) + k];
                    dots[(r * Block) + c] += x * y0[k];
                    if (second != c)
                    {
                        dots[(r * Block) + second] += x * y1[k];
                    }
                }
            }
        }
    }
}
