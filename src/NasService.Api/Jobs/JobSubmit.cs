using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Health;
using NasService.Api.Hosting;
using NasService.Api.Problems;
using NasService.Api.Telemetry;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Submission;

namespace NasService.Api.Jobs;

/// <summary>Submitting jobs.</summary>
internal static class JobSubmit
{
    private const string KeyHeader = "Idempotency-Key";
    private const int MaxKeyLength = 200;
    private static readonly TimeSpan PollHint = TimeSpan.FromSeconds(2);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/jobs", SubmitAsync).RequireAuthorization(ScopePolicies.Submit).RequireRateLimiting(RateLimits.Submit)
            .WithName("submitJob").WithSummary("Submit a job document").AcceptsDocument().NeedsWritableStore()
            .Produces<JobDocument>(StatusCodes.Status202Accepted).Problems(400, 413, 415, 422);
        api.MapPost("/jobs:validate", ValidateAsync).RequireAuthorization(ScopePolicies.Submit).RequireRateLimiting(RateLimits.Submit)
            .WithMetadata(ReadOnlyAction.Instance).WithName("validateJob").WithSummary("Check a job document: size of its space, constraints within reach, cost").AcceptsDocument()
            .Produces<JobForecastDocument>().Problems(400, 413, 415, 422);
    }

    private static async Task<IResult> SubmitAsync(
        HttpContext context,
        Caller caller,
        RequestBody body,
        JobCheck check,
        JobSubmission submission,
        JobGate gate,
        ServiceMeter meter,
        ServerPaths paths,
        [FromHeader(Name = KeyHeader)] string? idempotencyKey,
        int? priority,
        CancellationToken cancellationToken)
    {
        if (idempotencyKey is not null && (idempotencyKey.Length is 0 or > MaxKeyLength || !idempotencyKey.All(c => c is > ' ' and <= '~')))
        {
            return Problem.Invalid(KeyHeader, "Not a key.", null, $"1 to {MaxKeyLength} printable ASCII characters without spaces");
        }

        var most = caller.IsAdmin ? WorkPriorities.Most : WorkPriorities.AcrossUsers;
        if (priority < -most || priority > most)
        {
            return Problem.Invalid("priority", "Not a priority.", $"{priority}", $"{-most} to {most}");
        }

        var read = await check.ReadAsync(body, caller, cancellationToken);
        if (read.Result.AllErrors(read.Space.Name) is { Count: > 0 } impossible)
        {
            return Problem.InvalidDocument(impossible, body.IsJson ? body.Bytes : []);
        }

        await gate.CheckOpenAsync(caller, await gate.CheckAsync(read, cancellationToken), cancellationToken);
        var created = "";
        var job = await submission.SubmitAsync(
            read.Definition,
            read.Space,
            made =>
            {
                created = made.Id;
                return made with { IsQueued = true, Owner = caller.User, Priority = priority ?? 0, SubmissionKey = KeyOf(caller, idempotencyKey, priority, body) };
            },
            cancellationToken);
        context.Response.Headers.Location = JobLinks.Of(job.Id).Self;
        context.Response.Headers.RetryAfter = $"{PollHint.TotalSeconds}";
        if (job.Id == created)
        {
            meter.Submitted.Add(1);
        }
        else
        {
            context.Response.Headers["Idempotency-Replayed"] = "true";
        }

        return Answer.Accepted(JobDocument.Of(job, paths));
    }

    private static async Task<IResult> ValidateAsync(Caller caller, RequestBody body, JobCheck check, JobForecast forecast, JobGate gate, CancellationToken cancellationToken)
    {
        var read = await check.ReadAsync(body, caller, cancellationToken);
        await gate.CheckAsync(read, cancellationToken);
        return Answer.Of(await forecast.OfAsync(read, cancellationToken));
    }

    // What the job becomes depends on the priority as well, so a replay must have the same.
    private static SubmissionKey? KeyOf(Caller caller, string? key, int? priority, RequestBody body)
        => key is null ? null : new SubmissionKey(caller.User, key, Convert.ToHexStringLower(SHA256.HashData([.. body.Bytes, .. Encoding.ASCII.GetBytes($"\n{priority}")])));
}
