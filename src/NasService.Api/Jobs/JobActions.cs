using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Health;
using NasService.Api.Hosting;
using NasService.Api.Problems;
using NasService.Core.Jobs;

namespace NasService.Api.Jobs;

/// <summary>Steering jobs: each action can be repeated, and is refused where the job's state does not allow it.</summary>
internal static class JobActions
{
    public static void Map(RouteGroupBuilder api)
    {
        Add(api, "cancel", "End a job, keeping what it has found", (store, job, token) => Unless(job, JobState.Cancelled, () => store.RequestCancelAsync(job.Id, token)));
        Add(api, "pause", "Stop a job, to go on later from where it was", (store, job, token) => Unless(job, JobState.Paused, () => store.RequestPauseAsync(job.Id, token)));
        Add(api, "resume", "Go on with a paused job", (store, job, token) => RequeueAsync(store, job, [JobState.Paused], token)).NeedsWritableStore();
        Add(api, "retry", "Go on with a job that failed or was cancelled", (store, job, token) => RequeueAsync(store, job, [JobState.Failed, JobState.Cancelled], token)).NeedsWritableStore();
        api.MapDelete("/jobs/{id}", DeleteAsync).RequireAuthorization(ScopePolicies.Submit).WithName("deleteJob")
            .WithSummary("Forget a job that has ended, with all that it found").Produces(StatusCodes.Status204NoContent).Problems(404, 409);
    }

    private static RouteHandlerBuilder Add(RouteGroupBuilder api, string verb, string summary, Func<IJobStore, SearchJob, CancellationToken, Task<bool>> act)
        => api.MapPost($"/jobs/{{id}}:{verb}", async Task<IResult> (OwnedJob owned, IJobStore store, ServerPaths paths, CancellationToken cancellationToken) =>
            {
                var done = await act(store, owned.Job, cancellationToken);
                var now = await store.GetJobAsync(owned.Id, cancellationToken);
                return now is null ? Problem.NotFound("job") : done ? Answer.Accepted(JobDocument.Of(now, paths)) : Refused(verb, now);
            })
            .RequireAuthorization(ScopePolicies.Submit).WithName($"{verb}Job").WithSummary(summary)
            .Produces<JobDocument>(StatusCodes.Status202Accepted).Problems(404, 409);

    private static Task<bool> Unless(SearchJob job, JobState there, Func<Task<bool>> act) => job.State == there ? Task.FromResult(true) : act();

    // Queued or running is where both lead: asked again, they have nothing to do.
    private static async Task<bool> RequeueAsync(IJobStore store, SearchJob job, JobState[] from, CancellationToken cancellationToken)
        => (from.Contains(job.State) || job.State is JobState.Queued or JobState.Running) && await store.RequeueJobAsync(job.Id, cancellationToken);

    private static async Task<IResult> DeleteAsync(OwnedJob owned, Caller caller, bool? force, IJobStore store, JobDependents dependents, CancellationToken cancellationToken)
    {
        var needed = owned.Job.IsFinal ? await dependents.FindAsync(owned.Id, cancellationToken) : [];
        if (needed.Count > 0 && (force != true || needed.Any(d => !IsSeen(d, caller))))
        {
            return Needed(needed, caller);
        }

        foreach (var dependent in needed)
        {
            await store.RequestCancelAsync(dependent.Job.Id, cancellationToken);
        }

        return await store.DeleteJobAsync(owned.Id, cancellationToken)
            ? TypedResults.NoContent()
            : Refused("delete", await store.GetJobAsync(owned.Id, cancellationToken) ?? owned.Job);
    }

    private static bool IsSeen(JobDependent dependent, Caller caller) => caller.IsAdmin || dependent.Job.Owner == caller.User;

    private static Problem Needed(IReadOnlyList<JobDependent> needed, Caller caller)
    {
        string[] seen = [.. needed.Where(d => IsSeen(d, caller)).Select(d => $"{d.Job.Id} ({d.Place})")];
        var hidden = needed.Count - seen.Length;
        var who = string.Join(", ", hidden > 0 ? seen.Append($"{hidden} of other users") : seen);
        var way = hidden > 0 ? "It can be deleted when they have ended." : "Cancel them first, or ask with force=true, which cancels them.";
        return Problem.Conflict("job-needed", $"Jobs that have not ended need it: {who}. {way}");
    }

    private static Problem Refused(string verb, SearchJob job)
    {
        var state = JobDocument.Word(job.State);
        return Problem.Conflict("job-state", $"A job that is {state} cannot take the action {verb}.") with { CurrentState = state };
    }
}
