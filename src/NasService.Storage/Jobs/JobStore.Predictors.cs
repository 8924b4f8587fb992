using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Storage.Model;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    public Task SavePredictorAsync(StageTicket ticket, PredictorRecord predictor, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                await FenceAsync(context, ticket, now, token);
                await context.Predictors
                    .Where(p => p.JobId == ticket.JobId
                        && p.Metric == predictor.Metric
                        && p.DeviceId == predictor.DeviceId
                        && p.Round == predictor.Round
                        && p.Family == predictor.Family)
                    .ExecuteDeleteAsync(token);
                context.Predictors.Add(PredictorRow.From(ticket.JobId, predictor, now));
                return true;
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<PredictorRecord>> GetPredictorsAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<PredictorRecord>>(
            async (context, token) =>
            {
                var rows = await context.Predictors.AsNoTracking().Where(p => p.JobId == jobId)
                    .OrderBy(p => p.Round).ThenBy(p => p.Metric).ThenBy(p => p.Family).ThenBy(p => p.Id).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);
}
