using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Queue;

namespace NasService.Storage.Jobs;

internal sealed partial class JobStore
{
    public Task<bool> RequestCancelAsync(string jobId, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                var ended = await context.Jobs.Where(j => j.Id == jobId && (j.State == JobState.Queued || j.State == JobState.Paused)).ExecuteUpdateAsync(
                    s => s.SetProperty(j => j.State, JobState.Cancelled)
                        .SetProperty(j => j.FinishedAt, now)
                        .SetProperty(j => j.CancelRequestedAt, now),
                    token);
                if (ended > 0)
                {
                    await JobItems.EndAsync(context, jobId, WorkState.Cancelled, token);
                    await JobEventLog.StateAsync(context, jobId, JobState.Cancelled, null, now, token);
                }

                var asked = await context.Jobs.Where(j => j.Id == jobId && j.State == JobState.Running && j.CancelRequestedAt == null)
                    .ExecuteUpdateAsync(s => s.SetProperty(j => j.CancelRequestedAt, now), token);
                if (asked > 0)
                {
                    await JobEventLog.RequestAsync(context, jobId, JobState.Cancelled, now, token);
                }

                return await context.Jobs.AnyAsync(
                    j => j.Id == jobId && j.CancelRequestedAt != null && (j.State == JobState.Cancelled || j.State == JobState.Running),
                    token);
            },
            cancellationToken);
    }

    public Task<bool> RequestPauseAsync(string jobId, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                var paused = await context.Jobs.Where(j => j.Id == jobId && j.State == JobState.Queued)
                    .ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Paused), token);
                if (paused > 0)
                {
                    await JobItems.EndAsync(context, jobId, WorkState.Held, token);
                    await JobEventLog.StateAsync(context, jobId, JobState.Paused, null, now, token);
                }

                var asked = await context.Jobs.Where(j => j.Id == jobId && j.State == JobState.Running && j.PauseRequestedAt == null)
                    .ExecuteUpdateAsync(s => s.SetProperty(j => j.PauseRequestedAt, now), token);
                if (asked > 0)
                {
                    await JobEventLog.RequestAsync(context, jobId, JobState.Paused, now, token);
                }

                return await context.Jobs.AnyAsync(j => j.Id == jobId && (j.State == JobState.Paused || j.State == JobState.Running), token);
            },
            cancellationToken);
    }

    public Task<bool> PauseJobIfRunningAsync(string jobId, CancellationToken cancellationToken)
        => FinishJobAsync(jobId, JobState.Paused, null, cancellationToken);

    public Task<bool> RequeueJobAsync(string jobId, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                var changed = await context.Jobs
                    .Where(j => j.Id == jobId && (j.State == JobState.Paused || j.State == JobState.Failed || j.State == JobState.Cancelled))
                    .ExecuteUpdateAsync(
                        s => s.SetProperty(j => j.State, JobState.Queued)
                            .SetProperty(j => j.FinishedAt, (DateTimeOffset?)null)
                            .SetProperty(j => j.FailureMessage, (string?)null)
                            .SetProperty(j => j.CancelRequestedAt, (DateTimeOffset?)null)
                            .SetProperty(j => j.PauseRequestedAt, (DateTimeOffset?)null),
                        token);
                var isNew = changed == 0 && await context.Jobs.AnyAsync(j => j.Id == jobId && j.State == JobState.Queued, token)
                    && !await JobItems.HasStageAsync(context, jobId, token);
                if (changed > 0 || isNew)
                {
                    var priority = await context.Jobs.Where(j => j.Id == jobId).Select(j => j.Priority).SingleAsync(token);
                    await JobItems.StartAsync(context, jobId, priority, token);
                }

                if (changed > 0)
                {
                    await JobEventLog.StateAsync(context, jobId, JobState.Queued, null, now, token);
                }

                return await context.Jobs.AnyAsync(
                    j => j.Id == jobId && (j.State == JobState.Queued || (j.State == JobState.Running && j.CancelRequestedAt == null && j.PauseRequestedAt == null)),
                    token);
            },
            cancellationToken);
    }

    public Task<bool> DeleteJobAsync(string jobId, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) => await context.Jobs
                .Where(j => j.Id == jobId && (j.State == JobState.Succeeded || j.State == JobState.Failed || j.State == JobState.Cancelled))
                .ExecuteDeleteAsync(token) > 0 || !await context.Jobs.AnyAsync(j => j.Id == jobId, token),
            cancellationToken);
}
