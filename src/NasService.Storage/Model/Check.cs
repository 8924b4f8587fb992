namespace NasService.Storage.Model;


/// <summary>SQL conditions that both engines understand.</summary>
internal static class Check
{
    public static string OneOf<TEnum>(string column)
        where TEnum : struct, Enum
        => $"{column} IN ({string.Join(", ", Enum.GetNames<TEnum>().Select(n => $"'{n}'"))})";

    /// <summary>A value within its interval, of some samples.</summary>
    public static string Score => "samples > 0 AND ci95_low <= value AND value <= ci95_high";

    /// <summary>Spread around the median, and counts that make sense.</summary>
    public static string Latency
        => "latency_p10_ms > 0 AND latency_p10_ms <= latency_median_ms AND latency_median_ms <= latency_p90_ms"
            + " AND latency_interval_low_ms <= latency_median_ms AND latency_median_ms <= latency_interval_high_ms"
            + " AND latency_runs > 0 AND latency_warm_up_runs >= 0 AND latency_threads > 0 AND latency_batch > 0";
}
