namespace NasService.Measurement.Quality;

/// <summary>Structural similarity (Wang et al. 2004, equation 13): windows of 11 x 11, weighed by a Gaussian of 1.5, that lie in the
/// picture whole; L = 255, K = 0.01 and 0.03.</summary>
internal static class Ssim
{
    /// <summary>Side of a window.</summary>
    public const int Window = 11;

    private const double Deviation = 1.5;
    private const double C1 = 0.01 * 255 * 0.01 * 255;
    private const double C2 = 0.03 * 255 * 0.03 * 255;

    private static readonly double[] s_weights = Weights();

    /// <summary>Mean over the windows; NaN where the picture is smaller than one.</summary>
    public static double Of(Luma a, Luma b)
    {
        var (h, w) = (a.Height - Window + 1, a.Width - Window + 1);
        if (h < 1 || w < 1)
        {
            return double.NaN;
        }

        var (ma, mb) = (Blur(a, a.Values), Blur(a, b.Values));
        var (aa, bb, ab) = (Blur(a, Products(a, a)), Blur(a, Products(b, b)), Blur(a, Products(a, b)));
        var sum = 0.0;
        for (var i = 0; i < ma.Length; i++)
        {
            var (va, vb, cov) = (aa[i] - (ma[i] * ma[i]), bb[i] - (mb[i] * mb[i]), ab[i] - (ma[i] * mb[i]));
            sum += ((2 * ma[i] * mb[i]) + C1) * ((2 * cov) + C2) / (((ma[i] * ma[i]) + (mb[i] * mb[i]) + C1) * (va + vb + C2));
        }

        return sum / ma.Length;
    }

    private static double[] Products(Luma a, Luma b)
    {
        var made = new double[a.Values.Length];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = a.Values[i] * b.Values[i];
        }

        return made;
    }

    private static double[] Blur(Luma size, double[] values)
    {
        var (h, w) = (size.Height - Window + 1, size.Width - Window + 1);
        var rows = new double[size.Height * w];
        for (var y = 0; y < size.Height; y++)
        {
            var row = rows.AsSpan(y * w, w);
            for (var k = 0; k < Window; k++)
            {
                Add(row, values.AsSpan((y * size.Width) + k, w), s_weights[k]);
            }
        }

        var made = new double[h * w];
        for (var k = 0; k < Window; k++)
        {
            Add(made, rows.AsSpan(k * w, made.Length), s_weights[k]);
        }

        return made;
    }

    private static void Add(Span<double> target, ReadOnlySpan<double> values, double weight)
        => System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(values, weight, target, target);

    private static double[] Weights()
    {
        var raw = Enumerable.Range(0, Window).Select(i => Math.Exp(-Math.Pow((i - (Window / 2)) / Deviation, 2) / 2)).ToArray();
        return [.. raw.Select(r => r / raw.Sum())];
    }
}
