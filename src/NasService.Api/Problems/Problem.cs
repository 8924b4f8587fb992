using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using NasService.Core.Input;

namespace NasService.Api.Problems;

/// <summary>An answer that says what is wrong. See <see cref="ProblemDocument"/>.</summary>
internal sealed record Problem(int Status, string Code, string Title, string? Detail = null) : IResult, IStatusCodeHttpResult
{
    public const string ContentType = "application/problem+json";

    public ImmutableArray<FieldError>? Errors { get; init; }

    public string? CurrentState { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    int? IStatusCodeHttpResult.StatusCode => Status;

    public static Problem Unauthorized() => new(StatusCodes.Status401Unauthorized, "unauthorized", "A valid API key or session is needed.");

    public static Problem Forbidden() => new(StatusCodes.Status403Forbidden, "forbidden", "The key does not allow this.");

    public static Problem CrossSite() => new(StatusCodes.Status403Forbidden, "cross-site", $"The request did not come from a page of this service, or lacks its {Access.CsrfGuard.HeaderName}.");

    public static Problem NotFound(string what) => new(StatusCodes.Status404NotFound, "not-found", "There is no such thing, or it is another user's.", $"There is no such {what}.");

    public static Problem Conflict(string code, string detail) => new(StatusCodes.Status409Conflict, code, "The state of the thing does not allow this.", detail);

    public static Problem PreconditionRequired(string detail) => new(StatusCodes.Status428PreconditionRequired, "precondition-required", "A header of the request is missing.", detail);

    public static Problem PreconditionFailed(string detail) => new(StatusCodes.Status412PreconditionFailed, "precondition-failed", "The thing is not what the caller believes.", detail);

    public static Problem Invalid(string parameter, string message, string? found, string allowed)
        => new(StatusCodes.Status400BadRequest, "invalid-parameter", "A parameter of the request is wrong.", $"{parameter}: {message}")
        {
            Errors = [new FieldError($"/{parameter}", message, found, allowed, null)],
        };

    public static Problem InvalidDocument(IReadOnlyList<InputError> errors, ReadOnlySpan<byte> json = default) => new(
        StatusCodes.Status422UnprocessableEntity, "invalid-document", "The document has mistakes.", $"{errors.Count} mistake(s); see errors.")
    {
        Errors = JsonPointers.Of(errors, json),
    };

    public static Problem Unparsable(IReadOnlyList<InputError> errors) => new(
        StatusCodes.Status400BadRequest, "unparsable-document", "The document cannot be read.", errors.Count > 0 ? errors[0].ToString() : null)
    {
        Errors = JsonPointers.Of(errors, default),
    };

    public static Problem MediaType(string found) => new(
        StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type", "The document is of a kind that is not read here.", $"Found {(found.Length == 0 ? "no content type" : found)}; application/json and application/yaml are read.");

    public static Problem TooMany(string code, string detail, TimeSpan retryAfter)
        => new(StatusCodes.Status429TooManyRequests, code, "Too much at once.", detail) { RetryAfter = retryAfter };

    public static Problem Unavailable(string detail) => new(StatusCodes.Status503ServiceUnavailable, "unavailable", "The service cannot answer now.", detail)
    {
        RetryAfter = TimeSpan.FromSeconds(2),
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        if (RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (ProblemPage.IsWanted(httpContext.Request))
        {
            await ProblemPage.WriteAsync(httpContext, this);
            return;
        }

        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await JsonSerializer.SerializeAsync(response.Body, Document(httpContext), Answers.ApiJson.Options, httpContext.RequestAborted);
        }
    }

    private ProblemDocument Document(HttpContext context) => new(
        $"urn:nas:problem:{Code}",
        Title,
        Status,
        Detail,
        context.Request.PathBase + context.Request.Path,
        Code,
        Activity.Current?.Id ?? context.TraceIdentifier,
        Errors,
        CurrentState,
        Status == StatusCodes.Status403Forbidden ? RequiredScopes.Of(context) : null);
}
