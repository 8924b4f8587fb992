using Microsoft.EntityFrameworkCore;
using NasService.Core.Evaluations;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Storage.Model;

namespace NasService.Storage.Jobs;


internal sealed partial class JobStore
{
    public Task<IReadOnlyList<Evaluation>> AppendEvaluationsAsync(
        StageTicket ticket,
        EvaluationBatch batch,
        CancellationToken cancellationToken)
    {
        RequireDistinct(batch);
        var now = Now();
        return session.WriteAsync<IReadOnlyList<Evaluation>>(
            async (context, token) =>
            {
                await JobEventLog.LockAsync(context, ticket.JobId, token);
                await FenceAsync(context, ticket, now, token);
                if (batch.CheckpointJson is { } checkpoint)
                {
                    await Held(context, ticket).ExecuteUpdateAsync(s => s.SetProperty(r => r.CheckpointJson, checkpoint), token);
                }

                var rows = await FindEvaluationsAsync(context, ticket.JobId, batch, token);
                var further = await FurtherAsync(context, ticket.JobId, token);
                var missing = batch.Evaluations.Where(e => !rows.Any(r => IsSame(r, e))).ToList();
                var measurements = await AddMeasurementsAsync(context, ticket.JobId, SearchMeasurements(missing, batch.PlanKey), now, token);
                var byArchitecture = measurements.Where(m => m.PlanKey == batch.PlanKey).ToDictionary(m => m.ArchitectureId, StringComparer.Ordinal);
                var added = missing
                    .Select(e => EvaluationRow.From(ticket.JobId, e, byArchitecture.GetValueOrDefault(e.ArchitectureId), now))
                    .ToList();
                context.Evaluations.AddRange(added);
                rows.AddRange(added);
                if (added.Count > 0)
                {
                    var payload = new { indices = added.Select(e => e.AskIndex).Order() };
                    await JobEventLog.AppendAsync(context, ticket.JobId, JobEventTypes.Evaluations, payload, now, token);
                }

                return [.. batch.Evaluations.Select(e =>
                {
                    var row = rows.First(r => IsSame(r, e));
                    return row.ToRecord() with { FurtherLatencies = added.Contains(row) ? e.FurtherLatencies : [.. further[row.ArchitectureId]] };
                })];
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<Evaluation>> GetEvaluationsAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<Evaluation>>(
            async (context, token) =>
            {
                var rows = await context.Evaluations.AsNoTracking().Include(e => e.Measurement).Include(e => e.Values)
                    .Where(e => e.JobId == jobId).OrderBy(e => e.AskIndex).ToListAsync(token);
                var further = await FurtherAsync(context, jobId, token);
                return [.. rows.Select(r => r.ToRecord() with { FurtherLatencies = [.. further[r.ArchitectureId]] })];
            },
            cancellationToken);

    public Task<int> CountEvaluationsAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync((context, token) => context.Evaluations.CountAsync(e => e.JobId == jobId, token), cancellationToken);

    /// <summary>By architecture, what was measured for the search beside the latency that an evaluation points to.</summary>
    private static async Task<ILookup<string, PlannedLatency>> FurtherAsync(NasContext context, string jobId, CancellationToken cancellationToken)
    {
        var rows = await context.Measurements.AsNoTracking()
            .Where(m => m.JobId == jobId && m.Purpose == MeasurementPurpose.Search && !context.Evaluations.Any(e => e.MeasurementId == m.Id))
            .OrderBy(m => m.Id)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(m => m.ArchitectureId, m => new PlannedLatency(m.PlanKey, m.Latency.ToRecord(m.DeviceId)), StringComparer.Ordinal);
    }

    private static void RequireDistinct(EvaluationBatch batch)
    {
        var indices = batch.Evaluations.Select(e => e.Index).Distinct().Count();
        var architectures = batch.Evaluations.Select(e => e.ArchitectureId).Distinct(StringComparer.Ordinal).Count();
        if (indices != batch.Evaluations.Length || architectures != batch.Evaluations.Length)
        {
            throw new ArgumentException(
                $"A batch of {batch.Evaluations.Length} evaluations has {indices} indices and {architectures} architectures; expected as many.",
                nameof(batch));
        }
    }

    private static bool IsSame(EvaluationRow row, Evaluation evaluation)
        => row.AskIndex == evaluation.Index || row.ArchitectureId == evaluation.ArchitectureId;

    private static IReadOnlyList<NewMeasurement> SearchMeasurements(IEnumerable<Evaluation> evaluations, string planKey)
        => [.. evaluations
            .Where(e => e.Latency is not null)
            .SelectMany(e => e.FurtherLatencies.Prepend(new PlannedLatency(planKey, e.Latency!))
                .Select(l => new NewMeasurement(e.ArchitectureId, MeasurementPurpose.Search, l.PlanKey, l.Latency)))];

    private static Task<List<EvaluationRow>> FindEvaluationsAsync(
        NasContext context,
        string jobId,
        EvaluationBatch batch,
        CancellationToken cancellationToken)
    {
        var indices = batch.Evaluations.Select(e => e.Index).ToList();
        var architectures = batch.Evaluations.Select(e => e.ArchitectureId).ToList();
        return context.Evaluations.Include(e => e.Measurement).Include(e => e.Values)
            .Where(e => e.JobId == jobId && (indices.Contains(e.AskIndex) || architectures.Contains(e.ArchitectureId)))
            .ToListAsync(cancellationToken);
    }
}
