using Microsoft.Net.Http.Headers;
using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Views;

namespace NasService.Api.Artifacts;

/// <summary>Stored files by their digest. Names are labels of a download; no text from outside becomes a path.</summary>
internal static class ArtifactEndpoints
{
    private const string FileType = "application/octet-stream";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs/{id}/artifacts", ListAsync).RequireAuthorization(ScopePolicies.Read).WithName("listArtifacts").WithSummary("Files a job has stored")
            .Produces<ArtifactList>().Problems(404);
        api.MapMethods("/artifacts/{digest}", [HttpMethods.Head], GetAsync).RequireAuthorization(ScopePolicies.ReadOrWorker).ExcludeFromDescription();
        api.MapGet("/artifacts/{digest}", GetAsync).RequireAuthorization(ScopePolicies.ReadOrWorker).WithName("getArtifact")
            .WithSummary("A stored file").Produces(StatusCodes.Status200OK, contentType: FileType).Produces(StatusCodes.Status206PartialContent, contentType: FileType)
            .Produces(StatusCodes.Status304NotModified).Problems(404).DisableRequestTimeout();
    }

    private static async Task<IResult> ListAsync(OwnedJob job, IJobStore store, CancellationToken cancellationToken)
        => Answer.Of(new ArtifactList([.. (await store.ListArtifactsAsync(job.Id, cancellationToken)).Select(ArtifactDocument.Of)]));

    private static async Task<IResult> GetAsync(HttpContext context, Caller caller, string digest, IServiceViews views, IArtifactStore artifacts, CancellationToken cancellationToken)
    {
        var owner = context.User.HasClaim(CallerClaims.Scope, ScopePolicies.Worker) ? null : caller.OwnerFilter;
        if (!ArtifactDigest.TryParse(digest, out var wanted) || await views.FindArtifactAsync(wanted, owner, cancellationToken) is not { } found)
        {
            return Problem.NotFound("artifact");
        }

        var path = await artifacts.GetVerifiedPathAsync(wanted, cancellationToken);
        var headers = context.Response.Headers;
        headers["Content-Digest"] = $"sha-256=:{Convert.ToBase64String(Convert.FromHexString(wanted.Value))}:";

        // The bytes under a digest never change; whose they are may.
        headers.CacheControl = "private, no-cache";
        return TypedResults.PhysicalFile(path, FileType, found.FileName, entityTag: new EntityTagHeaderValue($"\"{wanted.Value}\""), enableRangeProcessing: true);
    }
}
