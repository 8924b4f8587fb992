namespace NasService.Api;

/// <summary>How much jobs that wait or run may take together, by their forecasts.</summary>
/// <param name="Time">Wall time, by the lower ends of the forecasts.</param>
/// <param name="DiskBytes">Disk of the data folder.</param>
public sealed record OpenCeilings(TimeSpan Time, long DiskBytes)
{
    /// <summary>Of one user: four weeks, 200 GiB.</summary>
    public static OpenCeilings OfUser { get; } = new(TimeSpan.FromDays(28), 200L << 30);

    /// <summary>Of all users: half a year, 1,000 GiB.</summary>
    public static OpenCeilings OfService { get; } = new(TimeSpan.FromDays(182), 1000L << 30);
}
