using Microsoft.EntityFrameworkCore;
using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Views;
using NasService.Storage.Model;

namespace NasService.Storage.Views;

internal sealed class ServiceViews(StoreSession session) : IServiceViews
{
    public Task<IReadOnlyList<Evaluation>> ListEvaluationsAsync(string jobId, int afterIndex, int limit, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<Evaluation>>(
            async (context, token) =>
            {
                var rows = await context.Evaluations.AsNoTracking().Include(e => e.Measurement).Include(e => e.Values)
                    .Where(e => e.JobId == jobId && e.AskIndex > afterIndex).OrderBy(e => e.AskIndex).Take(limit).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public Task<Evaluation?> FindEvaluationAsync(string jobId, string architectureId, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) => (await context.Evaluations.AsNoTracking().Include(e => e.Measurement).Include(e => e.Values)
                .FirstOrDefaultAsync(e => e.JobId == jobId && e.ArchitectureId == architectureId, token))?.ToRecord(),
            cancellationToken);

    public Task<EvaluationColumns> GetEvaluationColumnsAsync(string jobId, int afterIndex, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) =>
            {
                var rows = await context.Evaluations.AsNoTracking().Where(e => e.JobId == jobId && e.AskIndex > afterIndex).OrderBy(e => e.AskIndex)
                    .Select(e => new
                    {
                        e.AskIndex,
                        e.Round,
                        e.ArchitectureId,
                        Quality = e.Values.OrderBy(v => v.Metric).Select(v => (double?)v.Value).FirstOrDefault(),
                        LatencyMs = e.Measurement == null ? (double?)null : e.Measurement.Latency.MedianMs,
                        e.ModelBytes,
                        e.Macs,
                        e.BitOps,
                        e.Parameters,
                        P10Ms = e.Measurement == null ? (double?)null : e.Measurement.Latency.P10Ms,
                        P90Ms = e.Measurement == null ? (double?)null : e.Measurement.Latency.P90Ms,
                        e.GenesJson,
                    })
                    .ToListAsync(token);
                var metric = await context.Set<EvaluationValueRow>().Where(v => v.JobId == jobId).OrderBy(v => v.AskIndex).Select(v => v.Metric).FirstOrDefaultAsync(token);
                return new EvaluationColumns(
                    rows.ConvertAll(r => r.AskIndex),
                    rows.ConvertAll(r => r.Round),
                    rows.ConvertAll(r => r.ArchitectureId),
                    rows.ConvertAll(r => r.Quality),
                    rows.ConvertAll(r => r.LatencyMs),
                    rows.ConvertAll(r => r.ModelBytes),
                    rows.ConvertAll(r => r.Macs),
                    rows.ConvertAll(r => r.Parameters))
                {
                    Metric = metric,
                    BitOps = rows.ConvertAll(r => r.BitOps),
                    LatencyP10Ms = rows.ConvertAll(r => r.P10Ms),
                    LatencyP90Ms = rows.ConvertAll(r => r.P90Ms),
                    Genes = rows.ConvertAll(r => ColumnJson.ReadGenes(r.GenesJson)),
                };
            },
            cancellationToken);

    public Task<ArtifactRecord?> FindArtifactAsync(ArtifactDigest digest, string? owner, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) =>
            {
                var row = await context.JobArtifacts.AsNoTracking().Include(a => a.Artifact)
                    .Where(a => a.Digest == digest.Value && (owner == null || context.Jobs.Any(j => j.Id == a.JobId && j.Owner == owner)))
                    .OrderByDescending(a => a.Id).FirstOrDefaultAsync(token);
                return row?.ToRecord();
            },
            cancellationToken);

    public Task<IReadOnlyList<SupernetRecord>> ListSupernetsAsync(string? owner, string? beforeJobId, int limit, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<SupernetRecord>>(
            async (context, token) =>
            {
                // A job's id begins with the time it was made at.
                var rows = await context.Supernets.AsNoTracking()
                    .Where(s => (owner == null || context.Jobs.Any(j => j.Id == s.JobId && j.Owner == owner))
                        && (beforeJobId == null || s.JobId.CompareTo(beforeJobId) < 0))
                    .OrderByDescending(s => s.JobId).Take(limit).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public Task<IReadOnlyList<JobCost>> ListCostsAsync(string spaceHash, int limit, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<JobCost>>(
            async (context, token) =>
            {
                var jobs = await context.Jobs.AsNoTracking().Where(j => j.SpaceHash == spaceHash && j.State == JobState.Succeeded)
                    .OrderByDescending(j => j.CreatedAt).Take(limit).Select(j => new { j.Id, j.DocumentJson }).ToListAsync(token);
                var ids = jobs.ConvertAll(j => j.Id);
                var stages = await context.Stages.AsNoTracking().Where(s => ids.Contains(s.JobId))
                    .Select(s => new { s.JobId, s.Name, s.WallSeconds }).ToListAsync(token);
                return
                [
                    .. jobs.Select(j => new JobCost(
                        j.Id, j.DocumentJson, stages.Where(s => s.JobId == j.Id).ToDictionary(s => s.Name, s => s.WallSeconds, StringComparer.Ordinal))),
                ];
            },
            cancellationToken);
}
