using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Progress;

namespace NasService.Pipeline.Jobs;

/// <summary>Opens a job that has a supernet for looking at what it made; nothing of it runs.</summary>
internal static class SessionOpener
{
    /// <exception cref="InputException">No such job, or it has no supernet yet.</exception>
    public static async Task<JobSession> OpenAsync(
        IJobStore store, JobReading reading, JobResources resources, string jobId, IProgressReporter progress, CancellationToken cancellationToken)
    {
        var job = await store.GetJobAsync(jobId, cancellationToken) ?? throw new InputException("job", "There is no such job.", jobId);
        if (await store.GetSupernetAsync(jobId, cancellationToken) is null)
        {
            throw new InputException("job", "The job has no supernet yet.", jobId);
        }

        var (definition, space) = await reading.ReadAsync(job, cancellationToken);
        return new JobSession(job, definition, space, resources, progress);
    }
}
