namespace NasService.Api.Problems;

/// <summary>Answers that the framework leaves empty.</summary>
internal static class StatusProblems
{
    public static Problem Of(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status401Unauthorized => Problem.Unauthorized(),
        StatusCodes.Status403Forbidden => Problem.Forbidden(),
        StatusCodes.Status404NotFound => Problem.NotFound("page"),
        StatusCodes.Status405MethodNotAllowed => new Problem(StatusCodes.Status405MethodNotAllowed, "method-not-allowed", "The address does not take this method."),
        StatusCodes.Status415UnsupportedMediaType => Problem.MediaType(context.Request.ContentType ?? ""),
        StatusCodes.Status504GatewayTimeout => Problem.Unavailable("The answer took too long."),
        var status => new Problem(status, "bad-request", "The request cannot be answered."),
    };
}
