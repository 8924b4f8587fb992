namespace NasService.Core.Events;

/// <summary>The log of what happened in jobs. Written with each change, in its transaction.</summary>
public interface IJobEventStore
{
    /// <summary>Events with a greater <see cref="JobEvent.Seq"/>, in order; empty if there is none.</summary>
    Task<IReadOnlyList<JobEvent>> ReadEventsAsync(string jobId, long afterSeq, int limit, CancellationToken cancellationToken);

    /// <summary>The number of the job's last event; 0 if it has none or there is no such job.</summary>
    Task<long> GetLastEventAsync(string jobId, CancellationToken cancellationToken);
}
