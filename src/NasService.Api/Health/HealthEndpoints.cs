using NasService.Storage;

namespace NasService.Api.Health;

/// <summary>For load balancers and supervisors: says nothing but whether, and in a word why not.</summary>
internal static class HealthEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok(new HealthDocument("live"))).AllowAnonymous().WithName("live").WithSummary("The process answers").Produces<HealthDocument>();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous().WithName("ready").WithSummary("The store is there, can be written to and has space")
            .Produces<HealthDocument>().Produces<HealthDocument>(StatusCodes.Status503ServiceUnavailable);
    }

    // The schema was compared when the store was opened; a newer one refuses the program's queries.
    private static async Task<IResult> ReadyAsync(StoreHealth health, CancellationToken cancellationToken)
    {
        var condition = await health.CheckAsync(cancellationToken);
        var document = new HealthDocument(StoreWords.Of(condition));
        return condition == StoreCondition.Ready ? TypedResults.Ok(document) : TypedResults.Json(document, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
