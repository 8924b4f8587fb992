using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Model;
using NasService.Storage.Queue;

namespace NasService.Storage.Jobs;

/// <summary>A running job stops: its running stage and its work items follow, in the caller's transaction.</summary>
internal static class JobEnd
{
    /// <param name="context">Of the caller's transaction.</param>
    /// <param name="jobId">The job.</param>
    /// <param name="state">Succeeded, failed, cancelled or paused.</param>
    /// <param name="message">Why it failed, or was paused by the service; null otherwise.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether the job was running.</returns>
    public static async Task<bool> ApplyAsync(
        NasContext context, string jobId, JobState state, string? message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DateTimeOffset? finished = state == JobState.Paused ? null : now;
        var failure = state == JobState.Failed ? message : null;
        var changed = await context.Jobs.Where(j => j.Id == jobId && j.State == JobState.Running).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, state)
                .SetProperty(j => j.FinishedAt, finished)
                .SetProperty(j => j.PauseRequestedAt, (DateTimeOffset?)null)
                .SetProperty(j => j.FailureMessage, failure),
            cancellationToken);
        if (changed == 0)
        {
            return false;
        }

        await JobEventLog.StateAsync(context, jobId, state, message, now, cancellationToken);
        if (state != JobState.Succeeded)
        {
            await EndRunningStagesAsync(context, jobId, state, message, now, cancellationToken);
        }

        var items = state switch
        {
            JobState.Paused => WorkState.Held,
            JobState.Succeeded => WorkState.Done,
            JobState.Failed => WorkState.Failed,
            _ => WorkState.Cancelled,
        };
        await JobItems.EndAsync(context, jobId, items, cancellationToken);
        return true;
    }

    private static async Task EndRunningStagesAsync(
        NasContext context, string jobId, JobState state, string? message, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await context.Stages.Include(s => s.Failures)
            .Where(s => s.JobId == jobId && s.State == StageState.Running).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            var text = message ?? (state == JobState.Paused ? StageWords.Paused : "The job was cancelled.");
            row.Failures.Add(new StageFailureRow { JobId = row.JobId, Stage = row.Name, Attempt = row.Attempts, FailedAt = now, Message = text });
            row.State = state == JobState.Failed ? StageState.Failed : StageState.Cancelled;
            row.FinishedAt = now;
        }
    }
}
