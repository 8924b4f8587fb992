namespace NasService.Api;

/// <summary>How much one job may take, by its forecast.</summary>
public sealed record JobCeilings
{
    /// <summary>Wall time, by the lower end of the forecast: what is refused takes longer for sure. Default a week: ResNet50 trained from nothing at the defaults is forecast at 98 h.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Memory of the process that runs it. Default: seven eighths of this machine's.</summary>
    public long MemoryBytes { get; init; } = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8 * 7;

    /// <summary>Disk of the data folder. Default 50 GiB.</summary>
    public long DiskBytes { get; init; } = 50L << 30;

    /// <summary>Runs of one network in one measurement. Default 1,000,000.</summary>
    public int Runs { get; init; } = 1_000_000;
}
