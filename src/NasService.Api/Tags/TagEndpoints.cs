using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Jobs;
using NasService.Api.Problems;
using NasService.Core.Jobs;
using NasService.Core.Tags;

namespace NasService.Api.Tags;

/// <summary>Words on jobs. A job carries its tags wherever it is listed; here they are set.</summary>
internal static class TagEndpoints
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPut("/jobs/{id}/tags", PutAsync).RequireAuthorization(ScopePolicies.Submit).WithName("putTags")
            .WithSummary("Set the tags of a job, in place of those it has").Produces<TagsDocument>().Problems(400, 404);

    private static async Task<IResult> PutAsync(OwnedJob job, TagsRequest request, IJobStore store, CancellationToken cancellationToken)
    {
        if (request.Tags is not { } given || TagList.TryCreate(given) is not { } tags)
        {
            return Problem.Invalid("tags", "Not tags.", null, TagList.Rule);
        }

        await store.SetTagsAsync(job.Id, tags, cancellationToken);
        return Answer.Of(new TagsDocument(tags.Words));
    }
}
