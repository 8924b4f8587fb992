using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Model;

namespace NasService.Storage.Queue;

internal sealed partial class WorkQueue
{
    public Task<IReadOnlyList<UserShare>> ListSharesAsync(CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<UserShare>>(
            async (context, token) =>
            {
                var open = context.Jobs.AsNoTracking().Where(j => j.State == JobState.Queued || j.State == JobState.Running);
                var owners = await open.Select(j => j.Owner).Distinct().ToListAsync(token);
                return await SharesAsync(context, owners, await context.ReadClockAsync(token), token);
            },
            cancellationToken);

    /// <summary>In the order in which they are to be done.</summary>
    private async Task<List<WorkItemRow>> PickAsync(
        NasContext context, string[] groups, int limit, int maxRunningPerOwner, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var picked = new List<WorkItemRow>();
        await AddAsync(new ReadyPart(true, null, WorkPriorities.AcrossUsers + 1, int.MaxValue), limit);
        var owners = picked.Count < limit ? await ReadyOwnersAsync(context, groups, now, cancellationToken) : [];
        if (owners.Count == 1)
        {
            await AddAsync(new ReadyPart(true, null, -WorkPriorities.AcrossUsers, WorkPriorities.AcrossUsers), limit - picked.Count);
        }
        else if (owners.Count > 1)
        {
            await AddFairlyAsync(owners);
        }

        await AddAsync(new ReadyPart(true, null, int.MinValue, -WorkPriorities.AcrossUsers - 1), limit - picked.Count);
        return picked;

        async Task<int> AddAsync(ReadyPart part, int atMost)
        {
            if (atMost <= 0)
            {
                return 0;
            }

            var had = picked.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

            // Those picked already are still on nobody's offer: this transaction has not said so yet.
            var rows = (await context.LockReady(groups, atMost + had.Count, maxRunningPerOwner, now, part).ToListAsync(cancellationToken))
                .Where(r => !had.Contains(r.Id))
                .OrderByDescending(r => r.Priority).ThenBy(r => r.CreatedAt).ThenBy(r => r.Id, StringComparer.Ordinal)
                .Take(atMost).ToArray();
            picked.AddRange(rows);
            return rows.Length;
        }

        async Task AddFairlyAsync(IReadOnlyList<string?> ready)
        {
            var standing = (await SharesAsync(context, ready, now, cancellationToken)).ToList();
            while (picked.Count < limit && standing.Count > 0)
            {
                var next = FairShare.Order(standing).First();
                standing.Remove(next);
                if (await AddAsync(new ReadyPart(false, next.User, -WorkPriorities.AcrossUsers, WorkPriorities.AcrossUsers), 1) > 0)
                {
                    standing.Add(next with { RecentSeconds = next.RecentSeconds + FairShare.ItemSeconds, LastServedAt = now });
                }
            }
        }
    }

    private static Task<List<string?>> ReadyOwnersAsync(
        NasContext context, string[] groups, DateTimeOffset now, CancellationToken cancellationToken)
        => context.WorkItems.AsNoTracking()
            .Where(w => w.State == WorkState.Pending && groups.Contains(w.GroupName))
            .Where(w => w.ReadyAt <= now && (w.OfferedUntil == null || w.OfferedUntil < now))
            .Join(context.Jobs, w => w.JobId, j => j.Id, (w, j) => j.Owner).Distinct().ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<UserShare>> SharesAsync(
        NasContext context, IReadOnlyList<string?> owners, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - FairShare.Forgotten;
        var stages = await context.Stages.AsNoTracking().Where(s => s.FinishedAt == null || s.FinishedAt >= since)
            .Join(context.Jobs, s => s.JobId, j => j.Id, (s, j) => new { j.Owner, s.State, s.WallSeconds, s.StartedAt, s.FinishedAt })
            .ToListAsync(cancellationToken);
        var served = await context.WorkItems.AsNoTracking().Where(w => w.LeasedAt >= since)
            .Join(context.Jobs, w => w.JobId, j => j.Id, (w, j) => new { j.Owner, w.LeasedAt })
            .GroupBy(w => w.Owner).Select(g => new { Owner = g.Key, At = g.Max(w => w.LeasedAt) }).ToListAsync(cancellationToken);
        var open = await context.Jobs.AsNoTracking().Where(j => j.State == JobState.Queued || j.State == JobState.Running)
            .GroupBy(j => new { j.Owner, j.State }).Select(g => new { g.Key.Owner, g.Key.State, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. owners.Select(owner => new UserShare(
                owner,
                shares.WeightOf(owner),
                stages.Where(s => s.Owner == owner).Sum(s => s.State == StageState.Running
                    ? s.WallSeconds + Math.Max(0, (now - s.StartedAt).TotalSeconds)
                    : FairShare.Decayed(s.WallSeconds, now - (s.FinishedAt ?? now))),
                open.Where(o => o.Owner == owner && o.State == JobState.Running).Sum(o => o.Count),
                open.Where(o => o.Owner == owner && o.State == JobState.Queued).Sum(o => o.Count),
                served.FirstOrDefault(s => s.Owner == owner)?.At)),
        ];
    }
}
