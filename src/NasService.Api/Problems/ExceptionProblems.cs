using Microsoft.AspNetCore.Diagnostics;
using NasService.Core.Artifacts;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Stores;

namespace NasService.Api.Problems;

/// <summary>What was thrown, as an answer. A fault of the program itself says nothing but its trace id.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
            return true;
        }

        var problem = Of(exception);
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            LogFailed(exception, httpContext.Request.Method, httpContext.Request.Path, problem.Status);
        }

        await problem.ExecuteAsync(httpContext);
        return true;
    }

    private static Problem Of(Exception exception) => exception switch
    {
        ProblemException p => p.Problem,
        InputException i => Problem.InvalidDocument(i.Errors),
        SubmissionKeyException s => new Problem(
            StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", "The Idempotency-Key was used before with another document.", s.Message),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new Problem(
            StatusCodes.Status413PayloadTooLarge, "too-large", "The request's body is too large."),
        BadHttpRequestException b => new Problem(b.StatusCode, "bad-request", "The request cannot be read.", b.Message),
        ArtifactMissingException => new Problem(StatusCodes.Status404NotFound, "not-found", "There is no such thing, or it is another user's.", "The file is not stored here any more."),
        StoreException s => Problem.Unavailable(s.PublicMessage),
        OperationCanceledException => Problem.Unavailable("The answer took too long."),
        _ when Failures.Of(exception) == FailureKind.Environment => Problem.Unavailable("The service cannot reach what it needs now; its log says why."),
        _ => new Problem(StatusCodes.Status500InternalServerError, "internal", "The service has a fault.", "The trace id finds it in the service's log."),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path}: answered with {Status}")]
    private partial void LogFailed(Exception exception, string method, string path, int status);
}
