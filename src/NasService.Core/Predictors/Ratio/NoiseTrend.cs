namespace NasService.Core.Predictors.Ratio;

/// <summary>
/// How the noise of a ratio depends on the size of what is measured: its variance is (value / Typical)^-Power. 0: noise in proportion to the value; 2: the same noise everywhere,
/// so that a fast network's is large beside its value.
/// </summary>
/// <param name="Typical">Positive.</param>
/// <param name="Power">0 or more.</param>
internal sealed record NoiseTrend(double Typical, double Power)
{
    // Against the typical variance; a sum far outside of what was measured says nothing about noise.
    private const double Most = 25;

    public static NoiseTrend None { get; } = new(1, 0);

    /// <summary>Those to choose from, for values like these.</summary>
    public static IEnumerable<NoiseTrend> All(double[] values)
    {
        var typical = Math.Exp(values.Average(Math.Log));
        return new[] { 0.0, 1, 2, 3 }.Select(p => new NoiseTrend(typical, p));
    }

    /// <summary>Variance of the noise at a value as a share of the typical one.</summary>
    public double At(double value) => Math.Clamp(Math.Pow(value / Typical, -Power), 1 / Most, Most);
}
