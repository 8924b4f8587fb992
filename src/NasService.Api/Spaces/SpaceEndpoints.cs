using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Core.Tasks;

namespace NasService.Api.Spaces;

/// <summary>The search spaces that jobs may name.</summary>
internal static class SpaceEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/spaces", List).RequireAuthorization(ScopePolicies.Read).WithName("listSpaces").WithSummary("Search spaces").Produces<SpaceList>().Problems();
        api.MapGet("/spaces/{name}", Get).RequireAuthorization(ScopePolicies.Read).WithName("getSpace").WithSummary("A search space: size, dimensions, corners")
            .Produces<SpaceDetail>().Problems(404);
        api.MapGet("/jobs/{id}/space", OfJobAsync).RequireAuthorization(ScopePolicies.Read).WithName("getJobSpace").WithSummary("The space a job searches, as it was when the job was submitted")
            .Produces<SpaceDetail>().Problems(404);
        api.MapPost("/spaces:validate", Validate).RequireAuthorization(ScopePolicies.Read).WithMetadata(ReadOnlyAction.Instance).WithName("validateSpace")
            .WithSummary("Check a space's document: its size and corners, or every mistake").AcceptsDocument().Produces<SpaceDetail>().Problems(400, 413, 415, 422);
    }

    private static IResult List(SpaceLibrary spaces)
        => Answer.Of(new SpaceList([.. spaces.List().Where(s => s.Space.Value is not null).Select(s => SpaceDetail.Of(s.Space.Value!))]));

    private static IResult Get(string name, SpaceLibrary spaces)
        => spaces.OpenNamed(name).Value is { } space ? Answer.Of(SpaceDetail.Of(space)) : Problem.NotFound("space");

    private static async Task<IResult> OfJobAsync(OwnedJob job, JobReading reading, CancellationToken cancellationToken)
        => Answer.Of(SpaceDetail.Of((await reading.ReadAsync(job.Job, cancellationToken)).Space));

    private static IResult Validate(RequestBody body, BlockCatalog blocks, TaskCatalog tasks)
    {
        var space = body.IsJson ? SpaceJson.Read(body.Bytes, blocks, tasks) : SpaceReader.Read(body.Bytes, blocks, tasks);
        return space.Value is { } value ? Answer.Of(SpaceDetail.Of(value))
            : space.Errors.Any(e => e.Path.Length > 0) ? Problem.InvalidDocument(space.Errors, body.IsJson ? body.Bytes : default(ReadOnlySpan<byte>)) : Problem.Unparsable(space.Errors);
    }
}
