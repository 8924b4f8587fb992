using System.Numerics;
using System.Runtime.InteropServices;

namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// k(x, y) = exp(-sum over groups g of w_g |x_g - y_g|^2 / s_g) + b sum over g of x_g.y_g / s_g, on centred features; s_g as in <see cref="GaussianScale"/>.
/// On one-hot features the first part is the categorical (exponentiated Hamming) kernel. The second lets additive targets be extrapolated.
/// </summary>
/// <param name="GroupWeights">w, positive, one per group.</param>
/// <param name="Linear">b, 0 or more, over the number of groups.</param>
/// <param name="Noise">Variance of the noise as a share of the first part's.</param>
internal sealed record GaussianKernel(double[] GroupWeights, double Linear, double Noise)
{
    /// <summary>Starting point of the fit: distances of typical pairs are about 1/2.</summary>
    public static GaussianKernel Start(int groups) => new([.. Enumerable.Repeat(0.5 / groups, groups)], 0.1, 0.05);

    /// <summary>exp of each element in place.</summary>
    public static void Exponentiate(Span<double> values)
    {
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        for (var i = 0; i < vectors.Length; i++)
        {
            vectors[i] = Vector.Exp(vectors[i]);
        }

        for (var i = vectors.Length * Vector<double>.Count; i < values.Length; i++)
        {
            values[i] = Math.Exp(values[i]);
        }
    }
}
