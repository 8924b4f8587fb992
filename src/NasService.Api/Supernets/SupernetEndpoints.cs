using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Jobs;
using NasService.Api.Paging;
using NasService.Api.Problems;
using NasService.Core.Jobs;
using NasService.Core.Views;

namespace NasService.Api.Supernets;

/// <summary>Trained supernets, for other devices and budgets: a job that names one trains nothing.</summary>
internal static class SupernetEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/supernets", ListAsync).RequireAuthorization(ScopePolicies.Read).WithName("listSupernets").WithSummary("Trained supernets, newest job first")
            .Produces<Page<SupernetDocument>>().Problems(400);
        api.MapGet("/jobs/{id}/supernet", GetAsync).RequireAuthorization(ScopePolicies.Read).WithName("getSupernet").WithSummary("The supernet a job has, with its training curve")
            .Produces<SupernetDetail>().Problems(404);
    }

    private static async Task<IResult> ListAsync(Caller caller, PageRequest page, IServiceViews views, CancellationToken cancellationToken)
    {
        var found = await views.ListSupernetsAsync(caller.OwnerFilter, page.After, page.Limit + 1, cancellationToken);
        return Answer.Of(page.Create(found, s => s.JobId, SupernetDocument.Of));
    }

    private static async Task<IResult> GetAsync(OwnedJob job, IJobStore store, CancellationToken cancellationToken)
        => await store.GetSupernetAsync(job.Id, cancellationToken) is { } supernet ? Answer.Of(SupernetDetail.Of(supernet)) : Problem.NotFound("supernet");
}
