using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Jobs;
using NasService.Storage.Model;

namespace NasService.Storage.Queue;

internal sealed partial class WorkQueue
{
    public Task<IReadOnlyList<WorkItem>> OfferAsync(
        IReadOnlyList<string> groups, int limit, TimeSpan hold, int maxRunningPerOwner, CancellationToken cancellationToken)
    {
        var key = Guid.NewGuid().ToString("n");
        var isRepeated = false;
        return session.WriteAsync<IReadOnlyList<WorkItem>>(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var rows = isRepeated ? await context.WorkItems.Where(w => w.LeaseKey == key && w.State == WorkState.Pending).ToListAsync(token) : [];
                isRepeated = true;
                if (rows.Count == 0)
                {
                    rows = await PickAsync(context, [.. groups], limit, maxRunningPerOwner, now, token);
                }

                foreach (var row in rows)
                {
                    row.OfferedUntil = now + hold;
                    row.LeaseKey = key;
                }

                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);
    }

    public Task<WorkLease?> TryLeaseAsync(string itemId, string worker, LeasePolicy policy, CancellationToken cancellationToken)
    {
        var key = Guid.NewGuid().ToString("n");
        return session.WriteAsync(
            async (context, token) =>
            {
                var row = await context.WorkItems.AsNoTracking().FirstOrDefaultAsync(w => w.Id == itemId, token);
                if (row is null)
                {
                    return null;
                }

                if (row.LeaseKey != key && !(row.State == WorkState.Pending && await MayRunAsync(context, row, key, policy, token) && await TakeAsync(context, itemId, worker, key, policy, token)))
                {
                    return null;
                }

                var taken = await context.WorkItems.AsNoTracking()
                    .FirstOrDefaultAsync(w => w.Id == itemId && w.State == WorkState.Leased && w.LeaseKey == key, token);
                return taken is null ? null : new WorkLease(taken.ToRecord(), taken.Token, worker);
            },
            cancellationToken);
    }

    private static async Task<bool> TakeAsync(
        NasContext context, string itemId, string worker, string key, LeasePolicy policy, CancellationToken cancellationToken)
    {
        var now = await context.ReadClockAsync(cancellationToken);
        return await context.WorkItems.Where(w => w.Id == itemId && w.State == WorkState.Pending && w.ReadyAt <= now).ExecuteUpdateAsync(
            s => s.SetProperty(w => w.State, WorkState.Leased)
                .SetProperty(w => w.Token, w => w.Token + 1)
                .SetProperty(w => w.Worker, worker)
                .SetProperty(w => w.LeaseKey, key)
                .SetProperty(w => w.LeasedAt, now)
                .SetProperty(w => w.LeaseUntil, now + policy.Duration),
            cancellationToken) > 0;
    }

    /// <summary>Whether the item's job runs; a queued one is set running for its stage item, unless its owner has enough that run.</summary>
    private static async Task<bool> MayRunAsync(NasContext context, WorkItemRow item, string key, LeasePolicy policy, CancellationToken cancellationToken)
    {
        // Locked only where the job is changed: two batches of one job must not wait for each other.
        var job = await context.Jobs.AsNoTracking().Where(j => j.Id == item.JobId).Select(j => new { j.State, j.Owner }).FirstOrDefaultAsync(cancellationToken);
        if (job is null or { State: not (JobState.Running or JobState.Queued) } || job.State == JobState.Running || item.Kind != WorkKinds.Stage)
        {
            return job?.State == JobState.Running;
        }

        if (job.Owner is { } owner)
        {
            await context.LockOwnerAsync(owner, cancellationToken);
            if (await context.Jobs.CountAsync(j => j.Owner == owner && j.State == JobState.Running, cancellationToken) >= policy.MaxRunningPerOwner)
            {
                return false;
            }
        }

        var now = await context.ReadClockAsync(cancellationToken);
        var started = await context.Jobs.Where(j => j.Id == item.JobId && j.State == JobState.Queued).ExecuteUpdateAsync(
            s => s.SetProperty(j => j.State, JobState.Running)
                .SetProperty(j => j.StartedAt, j => j.StartedAt ?? now)
                .SetProperty(j => j.RunToken, key),
            cancellationToken);
        if (started > 0)
        {
            await JobEventLog.StateAsync(context, item.JobId, JobState.Running, null, now, cancellationToken);
        }

        return started > 0 || await context.Jobs.AnyAsync(j => j.Id == item.JobId && j.State == JobState.Running, cancellationToken);
    }
}
