using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Artifacts;
using NasService.Api.Evaluations;
using NasService.Api.Hosting;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Artifacts;
using NasService.Core.Fronts;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Core.Views;

namespace NasService.Api.Candidates;

/// <summary>One architecture of a job: its network block by block, its numbers, its files.</summary>
internal static class CandidateEndpoints
{
    private const int MaxIdLength = 64;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs/{id}/candidates/{architectureId}", GetAsync).RequireAuthorization(ScopePolicies.Read)
            .WithName("getCandidate").WithSummary("All that is known of one architecture").Produces<CandidateDocument>().Problems(404);
        api.MapGet("/jobs/{id}/candidates/{architectureId}/bundle", GetBundleAsync).RequireAuthorization(ScopePolicies.Read)
            .WithName("getBundle").WithSummary("The files of a point of the front, as a ZIP archive").Produces(StatusCodes.Status200OK, contentType: "application/zip").Problems(404)
            .DisableRequestTimeout();
    }

    private static async Task<IResult> GetAsync(
        OwnedJob job, string architectureId, IJobStore store, IServiceViews views, JobReading reading, BlockLatencies latencies, ServerPaths paths, TaskCatalog tasks,
        CancellationToken cancellationToken)
    {
        if (architectureId.Length > MaxIdLength || !architectureId.All(char.IsAsciiLetterOrDigit))
        {
            return Problem.NotFound("candidate");
        }

        var evaluation = await views.FindEvaluationAsync(job.Id, architectureId, cancellationToken);
        var front = await store.GetFrontAsync(new FrontQuery(job.Id), cancellationToken);
        var onFront = front?.Points.FirstOrDefault(p => p.ArchitectureId == architectureId);
        var point = onFront ?? front?.Baselines.FirstOrDefault(p => p.ArchitectureId == architectureId);
        var genes = evaluation?.Genes ?? point?.Genes;
        if (genes is not { } known)
        {
            return Problem.NotFound("candidate");
        }

        var (_, space) = await reading.ReadAsync(job.Job, cancellationToken);
        var plan = space.Plan(known.AsSpan());
        var costs = await latencies.FindAsync(job.Id, space, cancellationToken);
        var shares = costs?.Shares(plan);
        var measurements = await store.ListMeasurementsAsync(job.Id, null, cancellationToken);
        var artifacts = await store.ListArtifactsAsync(job.Id, cancellationToken);
        return Answer.Of(new CandidateDocument(
            architectureId,
            InputSummary.Of(plan),
            plan.Classes,
            [.. plan.Blocks.Select((b, i) => BlockDocument.Of(b, shares?[i]))],
            costs is null ? null : new LatencyModelDocument(costs.Networks, costs.Scores.KendallTau, costs.Scores.Mape),
            evaluation is null ? null : EvaluationDocument.Of(evaluation, paths, tasks),
            point is null ? null : FrontPointDocument.Of(point, tasks),
            onFront is not null,
            [.. measurements.Where(m => m.ArchitectureId == architectureId).Select(MeasurementDocument.Of)],
            [.. artifacts.Where(a => a.ArchitectureId == architectureId).Select(ArtifactDocument.Of)]));
    }

    // A manifest makes files a bundle: it is stored last, with the digests of the others.
    private static async Task<IResult> GetBundleAsync(
        OwnedJob job, string architectureId, IJobStore store, IArtifactStore artifacts, CancellationToken cancellationToken)
    {
        var files = (await store.ListArtifactsAsync(job.Id, cancellationToken)).Where(a => a.ArchitectureId is not null && a.ArchitectureId == architectureId).ToArray();
        return files.Any(a => a.Kind == ArtifactKinds.Manifest)
            ? await BundleResult.CreateAsync(architectureId, files, artifacts, cancellationToken)
            : Problem.NotFound("bundle");
    }
}
