using NasService.Core.Tags;

namespace NasService.Core.Jobs;

/// <summary>
/// Jobs and all that is found out in them. Operations are named for their intent, atomic, and safe to repeat: a repeated write has the effect of one.
/// </summary>
public interface IJobStore : IStageStore, IEvaluationStore, IMeasurementStore, IPredictorStore, IFrontStore, ISupernetStore, IArtifactCatalog
{
    /// <summary>The job as stored, <see cref="JobState.Queued"/>; the one already there if the id is taken, or the one that the submission key was used for.</summary>
    /// <exception cref="SubmissionKeyException">The submission key was used for another document.</exception>
    Task<SearchJob> CreateJobAsync(NewJob job, CancellationToken cancellationToken);

    Task<SearchJob?> GetJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<SearchJob>> ListJobsAsync(JobQuery query, CancellationToken cancellationToken);

    /// <summary>In place of those that the job has.</summary>
    Task SetTagsAsync(string jobId, TagList tags, CancellationToken cancellationToken);

    /// <summary>The newest job, or the newest of this name; null if there is none.</summary>
    Task<SearchJob?> FindLatestJobAsync(string? name, CancellationToken cancellationToken);

    /// <summary>Queued to running. False if it was not queued: somebody else has it.</summary>
    Task<bool> TryStartJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>
    /// Failed, cancelled, or left running by a process that died: running again, its failure and its request for cancellation cleared.
    /// The caller must be the only one that runs jobs on this store. False if it is queued or has succeeded.
    /// </summary>
    Task<bool> TryResumeJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Running to succeeded. True if the job is succeeded now.</summary>
    Task<bool> CompleteJobIfRunningAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Running to failed, a running stage with it. True if the job is failed now.</summary>
    Task<bool> FailJobIfRunningAsync(string jobId, string message, CancellationToken cancellationToken);

    /// <summary>Running to cancelled, a running stage with it. True if the job is cancelled now.</summary>
    Task<bool> CancelJobIfRunningAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>A queued job is paused at once; a running one is marked, for its runner to see. False if it is final or unknown.</summary>
    Task<bool> RequestPauseAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Running to paused, a running stage cancelled with it. True if the job is paused now.</summary>
    Task<bool> PauseJobIfRunningAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>
    /// Paused, failed or cancelled: queued again for the workers, from where it was, its failure and requests cleared. One stored without being queued: queued
    /// now. A queued one, or a running one with no request to end or pause, stays as it is. False if it is unknown, has succeeded, or is about to end or pause.
    /// </summary>
    Task<bool> RequeueJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Removes a job that is final, with all that was found out in it. False, and nothing changes, if it is not final.</summary>
    Task<bool> DeleteJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>A queued or paused job is cancelled at once; a running one is marked, for its runner to see. False if it is final or unknown.</summary>
    Task<bool> RequestCancelAsync(string jobId, CancellationToken cancellationToken);
}
