namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// Noise that grows with what is measured: its variance at a value v against the typical one is (v / Typical)^2, and not less than that of a twentieth of Typical.
/// A network of 5 ms is measured to a fraction of what one of 100 ms is.
/// </summary>
/// <param name="Typical">Root mean square of the targets, in model space; 0: the noise is the same everywhere.</param>
internal sealed record ProportionalNoise(double Typical)
{
    private const double SmallestShare = 0.05;

    public static ProportionalNoise None { get; } = new(0);

    /// <summary>Variance at <paramref name="value"/> as a share of the typical one.</summary>
    public double At(double value)
    {
        if (Typical <= 0)
        {
            return 1;
        }

        var share = Math.Max(value / Typical, SmallestShare);
        return share * share;
    }
}
