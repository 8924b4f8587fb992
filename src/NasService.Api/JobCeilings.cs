namespace NasService.Api;

/// <summary>How much one job may take, by its forecast.</summary>
public sealed record JobCeilings
{
    /// <summary>Wall time, by the lower end of the forecast: what is refused takes longer for sure. Default 48 h.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Memory of the process that runs it. Default: three quarters of this machine's.</summary>
    public long MemoryBytes { get; init; } = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 * 3;

    /// <summary>Disk of the data folder. Default 20 GiB.</summary>
    public long DiskBytes { get; init; } = 20L << 30;
}
