namespace NasService.Core.Queue;

/// <summary>Why work on an item is to stop before it is done.</summary>
public enum Interruption
{
    /// <summary>Nothing has happened.</summary>
    None,

    /// <summary>The lease is void or cannot be renewed: what was done since is another's to do.</summary>
    LeaseLost,

    /// <summary>The worker is going: keep a checkpoint and give the item back.</summary>
    Draining,

    /// <summary>The user wants the job to pause.</summary>
    Paused,

    /// <summary>The user wants the job to end.</summary>
    Cancelled,

    /// <summary>It has taken longer than it may.</summary>
    TimedOut,
}
