using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Model;
using NasService.Storage.Queue;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    private const string Interrupted = "Interrupted: its process ended or another attempt took over.";

    public Task<JobStage?> BeginStageAsync(string jobId, string stage, int ordinal, WorkLease? lease, CancellationToken cancellationToken)
    {
        var (now, attemptToken) = (Now(), NewToken());
        return session.WriteAsync(
            async (context, token) =>
            {
                // The job's row lock lets one attempt begin at a time.
                var running = await context.Jobs.Where(j => j.Id == jobId && j.State == JobState.Running)
                    .ExecuteUpdateAsync(s => s.SetProperty(j => j.State, JobState.Running), token);

                // Looked at under the job's lock: whoever holds a later lease begins after this transaction, and supersedes it.
                if (running == 0 || (lease is not null && !await WorkQueue.Held(context, lease).AnyAsync(token)))
                {
                    return null;
                }

                var row = await context.Stages.Include(s => s.Failures).FirstOrDefaultAsync(s => s.JobId == jobId && s.Name == stage, token);
                if (row is null)
                {
                    row = new StageRow
                    {
                        JobId = jobId,
                        Name = stage,
                        Ordinal = ordinal,
                        State = StageState.Running,
                        Attempts = 1,
                        Token = attemptToken,
                        StartedAt = now,
                        WrittenAt = now,
                    };
                    context.Stages.Add(row);
                }
                else if (row.State != StageState.Succeeded && row.Token != attemptToken)
                {
                    Supersede(row, attemptToken, now);
                }
                else
                {
                    return row.ToRecord();
                }

                await JobEventLog.StageAsync(context, jobId, stage, StageState.Running, row.Attempts, null, now, token);

                return row.ToRecord();
            },
            cancellationToken);
    }

    public Task SaveStageCheckpointAsync(StageTicket ticket, string checkpointJson, StageUsage usage, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                var changed = await Held(context, ticket).ExecuteUpdateAsync(
                    s => s.SetProperty(r => r.CheckpointJson, checkpointJson)
                        .SetProperty(r => r.WallSeconds, usage.Seconds)
                        .SetProperty(r => r.CpuSeconds, usage.CpuSeconds)
                        .SetProperty(r => r.PeakMemoryBytes, usage.PeakMemoryBytes)
                        .SetProperty(r => r.WrittenAt, now),
                    token);
                return changed > 0 ? changed : throw new StageLostException(ticket);
            },
            cancellationToken);
    }

    public Task<bool> CompleteStageIfRunningAsync(StageTicket ticket, StageUsage usage, CancellationToken cancellationToken)
        => EndStageAsync(ticket, StageState.Succeeded, usage, null, cancellationToken);

    public Task<bool> FailStageIfRunningAsync(
        StageTicket ticket,
        StageUsage usage,
        string message,
        string? detail,
        CancellationToken cancellationToken)
        => EndStageAsync(ticket, StageState.Failed, usage, new StageFailure(ticket.Attempt, Now(), message, detail), cancellationToken);

    public Task<IReadOnlyList<JobStage>> GetStagesAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<JobStage>>(
            async (context, token) =>
            {
                var rows = await context.Stages.AsNoTracking().Include(s => s.Failures)
                    .Where(s => s.JobId == jobId).OrderBy(s => s.Ordinal).ThenBy(s => s.Name).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    private static void Supersede(StageRow row, string attemptToken, DateTimeOffset now)
    {
        if (row.State == StageState.Running)
        {
            row.Failures.Add(Failure(row, Interrupted, now));
        }

        row.State = StageState.Running;
        row.Attempts++;
        row.Token = attemptToken;
        row.StartedAt = now;
        row.WrittenAt = now;
        row.FinishedAt = null;
    }

    private static StageFailureRow Failure(StageRow row, string message, DateTimeOffset now)
        => new() { JobId = row.JobId, Stage = row.Name, Attempt = row.Attempts, FailedAt = now, Message = message };

    private Task<bool> EndStageAsync(
        StageTicket ticket,
        StageState state,
        StageUsage usage,
        StageFailure? failure,
        CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                await JobEventLog.LockAsync(context, ticket.JobId, token);
                var changed = await Held(context, ticket).ExecuteUpdateAsync(
                    s => s.SetProperty(r => r.State, state)
                        .SetProperty(r => r.FinishedAt, now)
                        .SetProperty(r => r.WrittenAt, now)
                        .SetProperty(r => r.WallSeconds, usage.Seconds)
                        .SetProperty(r => r.CpuSeconds, usage.CpuSeconds)
                        .SetProperty(r => r.PeakMemoryBytes, usage.PeakMemoryBytes),
                    token);
                if (changed > 0)
                {
                    await JobEventLog.StageAsync(context, ticket.JobId, ticket.Stage, state, ticket.Attempt, failure?.Message, now, token);
                }

                if (changed > 0 && failure is not null)
                {
                    context.StageFailures.Add(new StageFailureRow
                    {
                        JobId = ticket.JobId,
                        Stage = ticket.Stage,
                        Attempt = failure.Attempt,
                        FailedAt = failure.FailedAt,
                        Message = failure.Message,
                        Detail = failure.Detail,
                    });
                }

                return changed > 0 || await context.Stages.AnyAsync(
                    s => s.JobId == ticket.JobId && s.Name == ticket.Stage && s.Token == ticket.Token && s.State == state,
                    token);
            },
            cancellationToken);
    }

    /// <summary>
    /// The stage's row if the ticket is still its current one. Updating it locks it until the transaction ends: the ticket's writes come one after another.
    /// </summary>
    private static IQueryable<StageRow> Held(NasContext context, StageTicket ticket)
        => context.Stages.Where(s =>
            s.JobId == ticket.JobId && s.Name == ticket.Stage && s.Token == ticket.Token && s.State == StageState.Running);

    private static async Task FenceAsync(NasContext context, StageTicket ticket, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var held = await Held(context, ticket).ExecuteUpdateAsync(s => s.SetProperty(r => r.WrittenAt, now), cancellationToken);
        if (held == 0)
        {
            throw new StageLostException(ticket);
        }
    }
}
