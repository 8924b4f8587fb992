using NasService.Core.Queue;

namespace NasService.Storage.Model;

internal sealed class WorkerRow
{
    public required string Id { get; set; }

    public required string Host { get; set; }

    public required string GroupsJson { get; set; }

    public required WorkerState State { get; set; }

    /// <summary>Of its machine, where that tells; null in rows of an earlier version.</summary>
    public double? TemperatureC { get; set; }

    /// <summary>Of its machine's fastest core, where that tells; null in rows of an earlier version.</summary>
    public double? FrequencyMHz { get; set; }

    public required DateTimeOffset StartedAt { get; set; }

    public required DateTimeOffset LastSeenAt { get; set; }
}
