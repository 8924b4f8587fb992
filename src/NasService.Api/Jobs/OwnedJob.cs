using NasService.Api.Access;
using NasService.Api.Problems;
using NasService.Core.Jobs;

namespace NasService.Api.Jobs;

/// <summary>
/// The job that the address names, if the caller may see it: a handler that takes one cannot forget whose it is. Another user's job and one that does not
/// exist are answered alike.
/// </summary>
internal sealed record OwnedJob(SearchJob Job)
{
    public string Id => Job.Id;

    /// <exception cref="ProblemException">There is no such job for this caller.</exception>
    public static async ValueTask<OwnedJob?> BindAsync(HttpContext context)
    {
        var id = context.Request.RouteValues["id"] as string;
        var store = context.RequestServices.GetRequiredService<IJobStore>();
        return Caller.Of(context.User) is { } caller && await FindAsync(store, caller, id, context.RequestAborted) is { } job
            ? new OwnedJob(job)
            : throw new ProblemException(Problem.NotFound("job"));
    }

    public static async Task<SearchJob?> FindAsync(IJobStore store, Caller caller, string? id, CancellationToken cancellationToken)
        => IsId(id) && await store.GetJobAsync(id!, cancellationToken) is { } job && (caller.IsAdmin || job.Owner == caller.User) ? job : null;

    // PostgreSQL refuses a text with a NUL in it, and no id is long.
    private static bool IsId(string? id) => id is { Length: > 0 and <= 64 } && id.All(char.IsAsciiLetterOrDigit);
}
