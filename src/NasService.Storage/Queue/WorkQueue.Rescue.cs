using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Jobs;
using NasService.Storage.Model;

namespace NasService.Storage.Queue;

internal sealed partial class WorkQueue
{
    private const int MostLeases = 1000;
    private const string OutOfMemory = "Its worker ran out of memory.";

    private readonly LeaseSightings _sightings = new(time);
    private readonly ClockWatch _clock = new(time);

    public async Task<IReadOnlyList<WorkItem>> RescueAsync(LeasePolicy policy, CancellationToken cancellationToken)
    {
        var (leased, now) = await session.ReadAsync(
            async (context, token) => (
                await context.WorkItems.AsNoTracking().Where(w => w.State == WorkState.Leased).OrderBy(w => w.LeaseUntil).Take(MostLeases)
                    .Select(w => new { w.Id, w.Token, w.LeaseUntil }).ToListAsync(token),
                await context.ReadClockAsync(token)),
            cancellationToken);
        if (_clock.MayHaveGoneBack(now))
        {
            await LetGoAsync(policy, cancellationToken);
        }

        _sightings.Keep(leased.Select(l => l.Id).ToHashSet(StringComparer.Ordinal));
        var dead = leased.Where(l => _sightings.IsDead(l.Id, l.Token, l.LeaseUntil, now, policy.Duration, policy.Confirmation))
            .ToDictionary(l => l.Id, l => (l.Token, l.LeaseUntil), StringComparer.Ordinal);
        return dead.Count == 0 ? [] : await EndDeadAsync(
            [.. dead.Keys],
            r => dead[r.Id] == (r.Token, r.LeaseUntil),
            policy,
            r => $"Its worker {r.Worker} stopped reporting.",
            false,
            cancellationToken);
    }

    public async Task<IReadOnlyList<WorkItem>> TakeOverAsync(
        string? worker, bool ranOutOfMemory, LeasePolicy policy, CancellationToken cancellationToken)
    {
        var held = await session.ReadAsync(
            (context, token) => context.WorkItems.AsNoTracking()
                .Where(w => w.State == WorkState.Leased && (worker == null || w.Worker == worker))
                .Select(w => w.Id).ToArrayAsync(token),
            cancellationToken);
        return held.Length == 0 ? [] : await EndDeadAsync(
            held,
            r => worker is null || r.Worker == worker,
            policy,
            r => ranOutOfMemory ? OutOfMemory : $"Its worker {r.Worker} has ended.",
            ranOutOfMemory,
            cancellationToken);
    }

    private Task<IReadOnlyList<WorkItem>> EndDeadAsync(
        string[] ids,
        Func<WorkItemRow, bool> isStill,
        LeasePolicy policy,
        Func<WorkItemRow, string> reason,
        bool ranOutOfMemory,
        CancellationToken cancellationToken)
        => session.WriteAsync<IReadOnlyList<WorkItem>>(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var late = (await context.LockLeased(ids).ToListAsync(token)).Where(isStill).ToArray();
                foreach (var row in late)
                {
                    var isStage = row.Kind == WorkKinds.Stage;

                    // The second time in a row that memory was the cause.
                    var isHungry = isStage && ranOutOfMemory && row.Deaths > 0 && row.Error == OutOfMemory;
                    row.Deaths++;
                    row.LeaseUntil = null;
                    row.OfferedUntil = null;
                    row.ReadyAt = WorkItemRow.AtOnce;
                    row.Error = reason(row);
                    var isPoison = row.Deaths >= (isStage ? policy.MaxStageDeaths : policy.MaxDeaths) && (isStage || !ranOutOfMemory);
                    row.State = isHungry || isPoison ? WorkState.Quarantined : WorkState.Pending;
                    row.FinishedAt = row.State == WorkState.Quarantined ? now : null;
                }

                foreach (var poison in late.Where(r => r.State == WorkState.Quarantined && r.Kind == WorkKinds.Stage))
                {
                    var message = poison.Error == OutOfMemory
                        ? $"Its stage ran out of memory {poison.Deaths} times; ask for less (supernet.batch) or give the workers more."
                        : $"{poison.Deaths} workers died on it; the last was {poison.Worker}.";
                    await JobEnd.ApplyAsync(context, poison.JobId, JobState.Failed, message, now, token);
                }

                var pending = late.Where(r => r.State == WorkState.Pending && r.Kind != WorkKinds.Stage).ToArray();
                foreach (var starved in pending.Where(r => r.Error == OutOfMemory && r.Deaths >= policy.MaxDeaths))
                {
                    // The host's memory says nothing about the candidates in it.
                    starved.Deaths = 0;
                    var why = PauseReason.Of(
                        $"{policy.MaxDeaths} workers that worked for it ran out of memory; resume the job when they have more.");
                    foreach (var stage in late.Where(r => r.Id == JobItems.StageItemId(starved.JobId)))
                    {
                        stage.Error = why;
                    }

                    await AskForPauseAsync(context, starved.JobId, why, now, token);
                }

                return [.. late.Select(r => r.ToRecord())];
            },
            cancellationToken);

    // An offer or a wait that is let go too early costs a call for nothing, or a try before its time; one that stands still costs as long as
    // the jump was.
    private Task<int> LetGoAsync(LeasePolicy policy, CancellationToken cancellationToken)
        => session.WriteAsync(
            async (context, token) =>
            {
                var latest = await context.ReadClockAsync(token) + policy.LongestDelay;
                return await context.WorkItems.Where(w => w.State == WorkState.Pending && w.OfferedUntil > latest)
                        .ExecuteUpdateAsync(s => s.SetProperty(w => w.OfferedUntil, (DateTimeOffset?)null), token)
                    + await context.WorkItems.Where(w => w.State == WorkState.Pending && w.ReadyAt > latest)
                        .ExecuteUpdateAsync(s => s.SetProperty(w => w.ReadyAt, WorkItemRow.AtOnce), token);
            },
            cancellationToken);
}
