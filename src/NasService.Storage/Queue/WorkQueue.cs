using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Jobs;
using NasService.Storage.Model;

namespace NasService.Storage.Queue;

/// <summary>The queue on EF Core.</summary>
internal sealed partial class WorkQueue(StoreSession session, ShareWeights shares, TimeProvider time) : IWorkQueue
{
    private const int MaxListed = 1000;

    public Task EnqueueAsync(IReadOnlyList<NewWorkItem> items, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var ids = items.Select(i => i.Id).ToArray();
                var there = await context.WorkItems.Where(w => ids.Contains(w.Id)).Select(w => w.Id).ToHashSetAsync(token);
                context.WorkItems.AddRange(items.Where(i => !there.Contains(i.Id)).Select(i => WorkItemRow.Create(i, now)));
                return true;
            },
            cancellationToken);

    public Task<LeaseRenewal> RenewAsync(WorkLease lease, TimeSpan duration, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var held = await Held(context, lease).ExecuteUpdateAsync(s => s.SetProperty(w => w.LeaseUntil, now + duration), token) > 0;
                var job = await context.Jobs.Where(j => j.Id == lease.Item.JobId)
                    .Select(j => new { Pause = j.PauseRequestedAt != null, Cancel = j.CancelRequestedAt != null }).FirstOrDefaultAsync(token);
                return new LeaseRenewal(held && job is not null, job?.Pause ?? false, job?.Cancel ?? true);
            },
            cancellationToken);

    public Task<bool> CompleteAsync(WorkLease lease, string? resultJson, CancellationToken cancellationToken)
        => EndAsync(lease, WorkState.Done, resultJson, null, cancellationToken);

    public Task<bool> FailAsync(WorkLease lease, string error, CancellationToken cancellationToken)
        => EndAsync(lease, WorkState.Failed, null, error, cancellationToken);

    public Task<bool> QuarantineAsync(WorkLease lease, string reason, CancellationToken cancellationToken)
        => EndAsync(lease, WorkState.Quarantined, null, reason, cancellationToken);

    public Task<bool> StopJobAsync(WorkLease lease, bool isPause, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                await JobEventLog.LockAsync(context, lease.Item.JobId, token);
                var (job, item) = isPause ? (JobState.Paused, WorkState.Held) : (JobState.Cancelled, WorkState.Cancelled);
                if (await Held(context, lease).AnyAsync(token))
                {
                    // A pause that was asked for with a reason keeps it; a user's has none.
                    var kept = await Held(context, lease).Select(w => w.Error).FirstOrDefaultAsync(token);
                    await JobEnd.ApplyAsync(context, lease.Item.JobId, job, isPause && PauseReason.Is(kept) ? kept : null, await context.ReadClockAsync(token), token);
                }

                return await HasBecomeAsync(context, lease, item, token);
            },
            cancellationToken);

    public Task<bool> ContinueAsync(WorkLease lease, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                await Held(context, lease).ExecuteUpdateAsync(
                    s => s.SetProperty(w => w.State, WorkState.Pending)
                        .SetProperty(w => w.Failures, 0)
                        .SetProperty(w => w.Deaths, 0)
                        .SetProperty(w => w.OfferedUntil, (DateTimeOffset?)null)
                        .SetProperty(w => w.LeaseUntil, (DateTimeOffset?)null)
                        .SetProperty(w => w.ReadyAt, WorkItemRow.AtOnce),
                    token);
                return await HasBecomeAsync(context, lease, WorkState.Pending, token);
            },
            cancellationToken);

    public Task<bool> GiveBackAsync(WorkLease lease, CancellationToken cancellationToken)
        => PutBackAsync(lease, null, false, TimeSpan.Zero, cancellationToken);

    public Task<bool> RetryLaterAsync(WorkLease lease, string error, TimeSpan delay, CancellationToken cancellationToken)
        => PutBackAsync(lease, error, true, delay, cancellationToken);

    public Task<bool> PostponeAsync(WorkLease lease, string reason, TimeSpan delay, CancellationToken cancellationToken)
        => PutBackAsync(lease, reason, false, delay, cancellationToken);

    public Task<bool> PauseJobAsync(WorkLease lease, string reason, TimeSpan delay, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                await JobEventLog.LockAsync(context, lease.Item.JobId, token);
                if (!await Held(context, lease).AnyAsync(token))
                {
                    return await HasBecomeAsync(context, lease, WorkState.Held, token) || await HasBecomeAsync(context, lease, WorkState.Pending, token);
                }

                var now = await context.ReadClockAsync(token);
                var why = PauseReason.Of(reason);
                if (lease.Item.Kind == WorkKinds.Stage)
                {
                    await Held(context, lease).ExecuteUpdateAsync(s => s.SetProperty(w => w.Error, why), token);
                    await JobEnd.ApplyAsync(context, lease.Item.JobId, JobState.Paused, why, now, token);
                    return true;
                }

                await AskForPauseAsync(context, lease.Item.JobId, why, now, token);
                await PutBackAsync(context, lease, reason, false, delay, token);
                return true;
            },
            cancellationToken);

    public Task<IReadOnlyList<WorkItem>> GetAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<WorkItem>>(
            async (context, token) => [.. (await context.WorkItems.AsNoTracking().Where(w => ids.Contains(w.Id)).ToListAsync(token)).Select(r => r.ToRecord())],
            cancellationToken);

    public Task<IReadOnlyList<WorkItem>> ListRecentAsync(TimeSpan window, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<WorkItem>>(
            async (context, token) =>
            {
                var since = await context.ReadClockAsync(token) - window;
                var rows = await context.WorkItems.AsNoTracking()
                    .Where(w => w.LeasedAt != null && (w.State == WorkState.Leased || w.LeasedAt >= since || w.FinishedAt >= since))
                    .OrderByDescending(w => w.LeasedAt).Take(MaxListed).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public Task<IReadOnlyList<GroupLoad>> ListLoadsAsync(CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<GroupLoad>>(
            async (context, token) =>
            {
                var counts = await context.WorkItems.AsNoTracking()
                    .Where(w => w.State == WorkState.Pending || w.State == WorkState.Leased)
                    .GroupBy(w => new { w.GroupName, w.State })
                    .Select(g => new { g.Key.GroupName, g.Key.State, Count = g.Count() })
                    .ToListAsync(token);
                return [.. counts.GroupBy(c => c.GroupName, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new GroupLoad(
                    g.Key, g.Where(c => c.State == WorkState.Pending).Sum(c => c.Count),
                        g.Where(c => c.State == WorkState.Leased).Sum(c => c.Count)))];
            },
            cancellationToken);

    /// <summary>The item's row if the lease is still its current one.</summary>
    internal static IQueryable<WorkItemRow> Held(NasContext context, WorkLease lease)
        => context.WorkItems.Where(w => w.Id == lease.Item.Id && w.Token == lease.Token && w.State == WorkState.Leased);

    /// <summary>Also true when a repeated call finds its first try done.</summary>
    private static Task<bool> HasBecomeAsync(NasContext context, WorkLease lease, WorkState state, CancellationToken cancellationToken)
        => context.WorkItems.AnyAsync(w => w.Id == lease.Item.Id && w.Token == lease.Token && w.State == state, cancellationToken);

    // Only the stage's holder writes in the job's name; the reason waits for it at its item.
    private static async Task AskForPauseAsync(NasContext context, string jobId, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stage = JobItems.StageItemId(jobId);
        await context.WorkItems.Where(w => w.Id == stage).ExecuteUpdateAsync(s => s.SetProperty(w => w.Error, why), cancellationToken);
        var asked = await context.Jobs.Where(j => j.Id == jobId && j.State == JobState.Running && j.PauseRequestedAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(j => j.PauseRequestedAt, now), cancellationToken);
        if (asked > 0)
        {
            await JobEventLog.RequestAsync(context, jobId, JobState.Paused, now, cancellationToken);
        }
    }

    private Task<bool> EndAsync(WorkLease lease, WorkState state, string? resultJson, string? error, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                // The job's lock before the item's, as everywhere.
                var endsJob = state is (WorkState.Failed or WorkState.Quarantined) && lease.Item.Kind == WorkKinds.Stage;
                if (endsJob)
                {
                    await JobEventLog.LockAsync(context, lease.Item.JobId, token);
                }

                var now = await context.ReadClockAsync(token);
                var ended = await Held(context, lease).ExecuteUpdateAsync(
                    s => s.SetProperty(w => w.State, state)
                        .SetProperty(w => w.ResultJson, resultJson)
                        .SetProperty(w => w.Error, error)
                        .SetProperty(w => w.LeaseUntil, (DateTimeOffset?)null)
                        .SetProperty(w => w.FinishedAt, now),
                    token);
                if (endsJob && ended > 0)
                {
                    await JobEnd.ApplyAsync(context, lease.Item.JobId, JobState.Failed, error, now, token);
                }

                return ended > 0 || await HasBecomeAsync(context, lease, state, token);
            },
            cancellationToken);

    private Task<bool> PutBackAsync(WorkLease lease, string? error, bool isFailure, TimeSpan delay, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
                await PutBackAsync(context, lease, error, isFailure, delay, token) > 0 || await HasBecomeAsync(context, lease, WorkState.Pending, token),
            cancellationToken);

    private static async Task<int> PutBackAsync(
        NasContext context, WorkLease lease, string? error, bool isFailure, TimeSpan delay, CancellationToken cancellationToken)
    {
        var ready = delay == TimeSpan.Zero ? WorkItemRow.AtOnce : await context.ReadClockAsync(cancellationToken) + delay;
        var failures = isFailure ? 1 : 0;
        return await Held(context, lease).ExecuteUpdateAsync(
            s => s.SetProperty(w => w.State, WorkState.Pending)
                .SetProperty(w => w.Failures, w => w.Failures + failures)
                .SetProperty(w => w.Error, w => error ?? w.Error)
                .SetProperty(w => w.OfferedUntil, (DateTimeOffset?)null)
                .SetProperty(w => w.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(w => w.ReadyAt, ready),
            cancellationToken);
    }
}
