namespace NasService.Training.Data.Targets;

/// <summary>
/// How numbers that are trained on are standardised: (value - mean) / deviation. The way back is folded into an exported network's last
/// layer, so
/// that files answer in the targets' own unit. Classes and labels are not scaled.
/// </summary>
public sealed record TargetScale(double Mean, double Deviation)
{
    public static TargetScale None { get; } = new(0, 1);

    /// <summary>Of the numbers of some pictures; those that are all the same are only shifted.</summary>
    internal static TargetScale Of(TargetTable table, ReadOnlySpan<int> pictures)
    {
        double mean = 0, deviations = 0;
        for (var i = 0; i < pictures.Length; i++)
        {
            // Welford (1962): no two large sums are subtracted.
            var value = (double)table.Values[pictures[i]];
            var before = value - mean;
            mean += before / (i + 1);
            deviations += before * (value - mean);
        }

        var deviation = Math.Sqrt(deviations / Math.Max(1, pictures.Length));
        return new TargetScale(mean, deviation > 0 ? deviation : 1);
    }
}
