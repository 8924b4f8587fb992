namespace NasService.Core.Queue;

/// <summary>
/// Weighted fair share (as schedulers of clusters have it): next is who has had least for his weight. What was had is forgotten with a half-life, so that
/// whoever used an idle service yesterday does not pay for it today, and whoever comes new is first for a while and not for ever.
/// </summary>
public static class FairShare
{
    /// <summary>What was had this long ago counts half.</summary>
    public static readonly TimeSpan HalfLife = TimeSpan.FromMinutes(30);

    /// <summary>What is older counts for nothing.</summary>
    public static readonly TimeSpan Forgotten = 8 * HalfLife;

    /// <summary>What one item counts for until it is known what it took: keeps several picked at once from being one user's.</summary>
    public const double ItemSeconds = 1;

    /// <param name="seconds">What was had.</param>
    /// <param name="age">How long ago; less than nothing, after a clock was set back, is now.</param>
    public static double Decayed(double seconds, TimeSpan age) => age <= TimeSpan.Zero ? seconds : age >= Forgotten ? 0 : seconds * Math.Pow(0.5, age / HalfLife);

    /// <summary>In the order in which they are to be served; among equals who was served longest ago, then by name.</summary>
    public static IEnumerable<UserShare> Order(IEnumerable<UserShare> users)
        => users.OrderBy(u => u.RecentSeconds / u.Weight).ThenBy(u => u.LastServedAt ?? DateTimeOffset.MinValue).ThenBy(u => u.User, StringComparer.Ordinal);
}
