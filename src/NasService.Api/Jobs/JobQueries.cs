using NasService.Api.Access;
using NasService.Api.Answers;
using NasService.Api.Hosting;
using NasService.Api.Paging;
using NasService.Api.Problems;
using NasService.Core.Events;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Core.Tags;

namespace NasService.Api.Jobs;

/// <summary>Reading jobs.</summary>
internal static class JobQueries
{
    private const int MaxNameLength = 64;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs", ListAsync).RequireAuthorization(ScopePolicies.Read).WithName("listJobs").WithSummary("Jobs, newest first")
            .Produces<Page<JobDocument>>().Problems(400);
        api.MapGet("/jobs/{id}", GetAsync).RequireAuthorization(ScopePolicies.Read).WithName("getJob").WithSummary("A job, its stages and how far it is")
            .Produces<JobDetail>().Problems(404);
    }

    private static async Task<IResult> ListAsync(Caller caller, PageRequest page, IJobStore store, ServerPaths paths, string? state, string? name, string? tag, CancellationToken cancellationToken)
    {
        if (!TryState(state, out var wanted))
        {
            return Problem.Invalid("state", "There is no such state.", state, string.Join(", ", Enum.GetValues<JobState>().Select(JobDocument.Word)));
        }

        if (tag is not null && !TagList.IsTag(tag))
        {
            return Problem.Invalid("tag", "Not a tag.", tag, TagList.Rule);
        }

        // PostgreSQL refuses a text with a NUL in it.
        if (name is { Length: > MaxNameLength } || name?.Contains('\0', StringComparison.Ordinal) == true)
        {
            return Problem.Invalid("name", "Not a part of a name.", null, FormattableString.Invariant($"1 to {MaxNameLength} characters"));
        }

        var query = new JobQuery(page.Limit + 1, wanted, null, page.After) { Owner = caller.OwnerFilter, Tag = tag, NamePart = name };
        var jobs = await store.ListJobsAsync(query, cancellationToken);
        return Answer.Of(page.Create(jobs, j => j.Id, j => JobDocument.Of(j, paths)));
    }

    private static async Task<IResult> GetAsync(
        OwnedJob owned,
        IJobStore store,
        IJobEventStore events,
        IWorkerRegistry workers,
        IWorkQueue queue,
        JobForecast forecast,
        JobCompletion completion,
        ServerPaths paths,
        CancellationToken cancellationToken)
    {
        var job = owned.Job;
        var last = await events.GetLastEventAsync(job.Id, cancellationToken);
        var stages = await store.GetStagesAsync(job.Id, cancellationToken);
        var count = await store.CountEvaluationsAsync(job.Id, cancellationToken);
        var pause = job.State == JobState.Paused ? PauseReason.Find((await queue.GetAsync([$"{job.Id}/{WorkKinds.Stage}"], cancellationToken)).FirstOrDefault()) : null;
        var progress = job.State == JobState.Running ? await JobProgress.FindAsync(events, job.Id, last, cancellationToken) : null;
        return Answer.Of(new JobDetail(
            pause is null ? JobDocument.Of(job, paths) : JobDocument.Of(job, paths) with { Message = paths.Hide(pause) },
            await ReasonAsync(job, pause is not null, workers, cancellationToken),
            [.. stages.Select(s => StageDocument.Of(s, job, paths))],
            progress,
            count,
            last,
            await forecast.RemainingAsync(job, stages, progress, cancellationToken),
            await completion.OfAsync(job, stages, last, cancellationToken),
            paths.Definition(job.DocumentJson)));
    }

    private static bool TryState(string? text, out JobState? state)
    {
        var found = Enum.GetValues<JobState>().Where(s => JobDocument.Word(s) == text).ToArray();
        state = found.Length > 0 ? found[0] : null;
        return text is null || found.Length > 0;
    }

    private static async Task<string> ReasonAsync(SearchJob job, bool isPausedByService, IWorkerRegistry workers, CancellationToken cancellationToken) => job.State switch
    {
        JobState.Queued => (await workers.ListWorkersAsync(cancellationToken)).Any(w => w.IsAlive && w.Groups.Contains(WorkGroups.Search)) ? "waiting-for-worker" : "no-worker",
        JobState.Running => "stage-running",
        JobState.Paused => isPausedByService ? "paused-by-service" : "paused-by-user",
        JobState.Cancelled => "cancelled-by-user",
        JobState.Failed => "stage-failed",
        _ => "done",
    };
}
