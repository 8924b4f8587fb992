using NasService.Core.Jobs;

namespace NasService.Api.Health;

/// <summary>For load balancers and supervisors: says nothing but whether.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok(new HealthDocument("live"))).AllowAnonymous().WithName("live").WithSummary("The process answers").Produces<HealthDocument>();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous().WithName("ready").WithSummary("The database answers, in this program's schema")
            .Produces<HealthDocument>().Produces<HealthDocument>(StatusCodes.Status503ServiceUnavailable);
    }

    // The schema was compared when the store was opened; a newer one refuses the program's queries.
    private static async Task<IResult> ReadyAsync(IJobStore store, CancellationToken cancellationToken)
    {
        try
        {
            await store.FindLatestJobAsync(null, cancellationToken).WaitAsync(Patience, cancellationToken);
            return TypedResults.Ok(new HealthDocument("ready"));
        }
        catch (Exception e) when (e is StoreException or TimeoutException)
        {
            return TypedResults.Json(new HealthDocument("database unavailable"), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
