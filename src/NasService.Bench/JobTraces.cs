using NasService.Core.Jobs;

namespace NasService.Bench;

/// <summary>Reads a job's trace from a store.</summary>
internal static class JobTraces
{
    public static async Task<JobTrace> ReadAsync(IJobStore store, string job, CancellationToken cancellationToken)
    {
        var supernet = await store.GetSupernetAsync(job, cancellationToken);
        var evaluations = await store.GetEvaluationsAsync(job, cancellationToken);
        var front = await store.GetFrontAsync(new FrontQuery(job), cancellationToken);
        return new JobTrace(
            supernet?.Hash ?? "none",
            [.. evaluations.Select(e => $"{e.Index}/{e.Round}/{e.ArchitectureId}")],
            [.. evaluations.Select(e => JobTrace.Number(e.Quality?.Value))],
            [.. (front?.Points.Concat(front.Baselines) ?? []).Select(p => $"{p.Name ?? "point"}/{p.ArchitectureId}/{JobTrace.Number(p.Validation.Value)}/{JobTrace.Number(p.Latency.MedianMs)}")]);
    }
}
