using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Jobs;

namespace NasService.Storage.Queue;

internal sealed partial class WorkQueue
{
    private const int RescueBatch = 100;

    public Task<IReadOnlyList<WorkItem>> RescueAsync(LeasePolicy policy, CancellationToken cancellationToken)
        => session.WriteAsync<IReadOnlyList<WorkItem>>(
            async (context, token) =>
            {
                var now = await context.ReadClockAsync(token);
                var late = await context.LockLapsed(RescueBatch, now).ToListAsync(token);
                foreach (var row in late)
                {
                    row.Deaths++;
                    row.LeaseUntil = null;
                    row.OfferedUntil = null;
                    row.Error = $"Its worker {row.Worker} stopped reporting.";
                    row.State = row.Deaths >= (row.Kind == WorkKinds.Stage ? policy.MaxStageDeaths : policy.MaxDeaths) ? WorkState.Quarantined : WorkState.Pending;
                    row.FinishedAt = row.State == WorkState.Quarantined ? now : null;
                }

                foreach (var poison in late.Where(r => r.State == WorkState.Quarantined && r.Kind == WorkKinds.Stage))
                {
                    await JobEnd.ApplyAsync(context, poison.JobId, JobState.Failed, $"{poison.Deaths} workers died on it; the last was {poison.Worker}.", now, token);
                }

                return [.. late.Select(r => r.ToRecord())];
            },
            cancellationToken);
}
