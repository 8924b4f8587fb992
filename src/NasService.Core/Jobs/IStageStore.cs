using NasService.Core.Events;
using NasService.Core.Queue;

namespace NasService.Core.Jobs;


/// <summary>Stages of jobs. Every write is conditional on its ticket: a superseded attempt changes nothing.</summary>
public interface IStageStore
{
    /// <summary>
    /// A new attempt of the stage, made current: whatever attempt was running is recorded as interrupted and its ticket is void.
    /// A stage that has succeeded is given back as it is (<see cref="StageState.Succeeded"/>): there is nothing to do.
    /// Null if the job is not running, or the lease is void.
    /// </summary>
    /// <param name="jobId">The job.</param>
    /// <param name="stage">Its name.</param>
    /// <param name="ordinal">Its place among the job's stages.</param>
    /// <param name="lease">Of the job's stage item: a worker that was taken for dead must not supersede its successor. Null: the caller is the only runner.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    Task<JobStage?> BeginStageAsync(string jobId, string stage, int ordinal, WorkLease? lease, CancellationToken cancellationToken);

    /// <summary>Keeps what the stage needs to go on from here.</summary>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task SaveStageCheckpointAsync(StageTicket ticket, string checkpointJson, StageUsage usage, CancellationToken cancellationToken);

    /// <summary>Tells whoever watches the job how far the stage is. Kept for good: not more often than about once a second.</summary>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task ReportProgressAsync(StageTicket ticket, StageProgress progress, CancellationToken cancellationToken);

    /// <summary>Tells whoever watches the job, or looks at it later, one thing.</summary>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task NoteAsync(StageTicket ticket, string text, CancellationToken cancellationToken);

    /// <summary>False, and nothing changes, if the ticket is void.</summary>
    Task<bool> CompleteStageIfRunningAsync(StageTicket ticket, StageUsage usage, CancellationToken cancellationToken);

    /// <summary>Records the failed attempt. False, and nothing changes, if the ticket is void.</summary>
    Task<bool> FailStageIfRunningAsync(StageTicket ticket, StageUsage usage, string message, string? detail, CancellationToken cancellationToken);

    /// <summary>The job's stages that have begun, by ordinal.</summary>
    Task<IReadOnlyList<JobStage>> GetStagesAsync(string jobId, CancellationToken cancellationToken);
}
