namespace NasService.Core.Queue;

/// <summary>What a worker says of itself.</summary>
public enum WorkerState
{
    Serving,

    /// <summary>Takes nothing new; ends what it has or gives it back.</summary>
    Draining,

    Stopped,
}
