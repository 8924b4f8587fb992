namespace NasService.Core.Queue;

/// <summary>Which workers there are.</summary>
public interface IWorkerRegistry
{
    /// <summary>The worker is here and in this state.</summary>
    Task ReportWorkerAsync(
        string id, string host, IReadOnlyList<string> groups, WorkerState state, CancellationToken cancellationToken,
            MachineReading? machine = null);

    /// <summary>Seen within the last day, last seen first.</summary>
    Task<IReadOnlyList<WorkerRecord>> ListWorkersAsync(CancellationToken cancellationToken);
}
