using Microsoft.EntityFrameworkCore;
using NasService.Core.Events;

namespace NasService.Storage.Jobs;

internal sealed class JobEventStore(StoreSession session) : IJobEventStore
{
    public Task<IReadOnlyList<JobEvent>> ReadEventsAsync(string jobId, long afterSeq, int limit, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<JobEvent>>(
            async (context, token) =>
            {
                var rows = await context.JobEvents.AsNoTracking().Where(e => e.JobId == jobId && e.Seq > afterSeq)
                    .OrderBy(e => e.Seq).Take(limit).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public Task<long> GetLastEventAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync(
            (context, token) => context.Jobs.Where(j => j.Id == jobId).Select(j => j.LastEvent).FirstOrDefaultAsync(token),
            cancellationToken);
}
