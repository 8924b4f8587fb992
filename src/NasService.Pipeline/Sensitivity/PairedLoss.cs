namespace NasService.Pipeline.Sensitivity;

/// <summary>The difference of two accuracies on the same images.</summary>
internal static class PairedLoss
{
    private const double Z95 = 1.959963984540054;

    /// <summary>
    /// Accuracy of <paramref name="before"/> minus that of <paramref name="after"/>, as a share, with Wald's 95 % interval for paired shares: only images that
    /// one of the two gets right count (Agresti, Categorical Data Analysis, section 11.1).
    /// </summary>
    /// <param name="before">Whether each image was answered correctly; one or more.</param>
    /// <param name="after">The same by the other network.</param>
    public static (double Loss, double Low, double High) Of(ReadOnlySpan<bool> before, ReadOnlySpan<bool> after)
    {
        if (before.Length != after.Length || before.IsEmpty)
        {
            throw new ArgumentException($"Expected answers to the same images, one or more; got {before.Length} and {after.Length}.", nameof(after));
        }

        double lost = 0, won = 0, n = before.Length;
        for (var i = 0; i < before.Length; i++)
        {
            lost += before[i] && !after[i] ? 1 : 0;
            won += !before[i] && after[i] ? 1 : 0;
        }

        var loss = (lost - won) / n;
        var reach = Z95 * Math.Sqrt(Math.Max(0, ((lost + won) / n) - (loss * loss)) / n);
        return (loss, loss - reach, loss + reach);
    }
}
