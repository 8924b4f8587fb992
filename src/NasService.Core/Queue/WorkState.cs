namespace NasService.Core.Queue;

/// <summary>Where a work item is. Final until revived: <see cref="Done"/>, <see cref="Failed"/>, <see cref="Quarantined"/>, <see cref="Cancelled"/>.</summary>
public enum WorkState
{
    /// <summary>Waits for a worker.</summary>
    Pending,

    /// <summary>A worker holds its lease.</summary>
    Leased,

    /// <summary>Its job is paused.</summary>
    Held,

    /// <summary>Its result is stored.</summary>
    Done,

    /// <summary>It failed for good.</summary>
    Failed,

    /// <summary>Workers died on it again and again; nobody takes it any more.</summary>
    Quarantined,

    /// <summary>Its job was cancelled or failed.</summary>
    Cancelled,
}
