using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Storage.Model;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    public Task SaveSupernetAsync(StageTicket ticket, SupernetRecord supernet, CancellationToken cancellationToken)
    {
        if (supernet.JobId != ticket.JobId)
        {
            throw new ArgumentException($"The supernet is of job {supernet.JobId}; expected the ticket's, {ticket.JobId}.", nameof(supernet));
        }

        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                await FenceAsync(context, ticket, now, token);
                await context.Supernets.Where(s => s.JobId == ticket.JobId).ExecuteDeleteAsync(token);
                context.Supernets.Add(SupernetRow.From(supernet, now));
                return true;
            },
            cancellationToken);
    }

    public Task<SupernetRecord?> GetSupernetAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) => (await context.Supernets.AsNoTracking().FirstOrDefaultAsync(s => s.JobId == jobId, token))?.ToRecord(),
            cancellationToken);

    public Task<SupernetRecord?> FindSupernetAsync(string hash, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) =>
            {
                var row = await context.Supernets.AsNoTracking().Where(s => s.Hash == hash)
                    .OrderBy(s => s.CreatedAt).ThenBy(s => s.JobId).FirstOrDefaultAsync(token);
                return row?.ToRecord();
            },
            cancellationToken);
}
