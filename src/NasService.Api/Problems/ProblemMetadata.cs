namespace NasService.Api.Problems;

/// <summary>Tells the OpenAPI document which problems an endpoint answers with.</summary>
internal static class ProblemMetadata
{
    private static readonly int[] Everywhere = [StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden, StatusCodes.Status429TooManyRequests];

    public static RouteHandlerBuilder Problems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses.Concat(Everywhere))
        {
            endpoint.Produces<ProblemDocument>(status, Problem.ContentType);
        }

        return endpoint;
    }
}
