using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Core.Tags;
using NasService.Storage.Model;
using NasService.Storage.Queue;

namespace NasService.Storage.Jobs;


/// <summary>Jobs, stages and their findings on EF Core. One file per part of <see cref="IJobStore"/>.</summary>
internal sealed partial class JobStore(StoreSession session, TimeProvider time) : IJobStore
{
    public Task<SearchJob> CreateJobAsync(NewJob job, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) =>
            {
                if (job.SubmissionKey is { } key && await JobSubmissions.FindAsync(context, key, token) is { } earlier)
                {
                    return earlier.ToRecord();
                }

                var row = await context.Jobs.FirstOrDefaultAsync(j => j.Id == job.Id, token);
                if (row is null)
                {
                    row = new JobRow
                    {
                        Id = job.Id,
                        Name = job.Name,
                        State = JobState.Queued,
                        DocumentJson = job.DocumentJson,
                        SpaceName = job.SpaceName,
                        SpaceHash = job.SpaceHash,
                        Seed = job.Seed,
                        CreatedAt = now,
                        Priority = job.Priority,
                        Owner = job.Owner,
                    };
                    context.Jobs.Add(row);
                    JobEventLog.Begin(context, row);
                    await JobSubmissions.AddAsync(context, job, now, token);
                    if (job.IsQueued)
                    {
                        await JobItems.StartAsync(context, job.Id, job.Priority, token);
                    }
                }

                return row.ToRecord();
            },
            cancellationToken);
    }

    public Task<SearchJob?> GetJobAsync(string jobId, CancellationToken cancellationToken)
        => session.ReadAsync(
            async (context, token) => (await context.Jobs.AsNoTracking().FirstOrDefaultAsync(j => j.Id == jobId, token))?.ToRecord(),
            cancellationToken);

    public Task<IReadOnlyList<SearchJob>> ListJobsAsync(JobQuery query, CancellationToken cancellationToken)
        => session.ReadAsync<IReadOnlyList<SearchJob>>(
            async (context, token) =>
            {
                var jobs = context.Jobs.AsNoTracking();
                if (query.State is { } state)
                {
                    jobs = jobs.Where(j => j.State == state);
                }

                if (query.Name is { } name)
                {
                    jobs = jobs.Where(j => j.Name == name);
                }

                if (query.NamePart is { Length: > 0 } part)
                {
                    // Names have lower-case letters only: one side is lowered, and both engines compare alike.
                    var lowered = part.ToLowerInvariant();
                    jobs = jobs.Where(j => j.Name.Contains(lowered));
                }

                if (query.Owner is { } owner)
                {
                    jobs = jobs.Where(j => j.Owner == owner);
                }

                if (query.Tag is { } tag)
                {
                    var text = JobRow.TextOf(tag);
                    jobs = jobs.Where(j => j.Tags.Contains(text));
                }

                if (query.Before is { } before)
                {
                    jobs = jobs.Where(j => context.Jobs.Any(last => last.Id == before
                        && (j.CreatedAt < last.CreatedAt || (j.CreatedAt == last.CreatedAt && j.Id.CompareTo(last.Id) < 0))));
                }

                var rows = await jobs.OrderByDescending(j => j.CreatedAt).ThenByDescending(j => j.Id).Take(query.Limit).ToListAsync(token);
                return [.. rows.Select(r => r.ToRecord())];
            },
            cancellationToken);

    public async Task<SearchJob?> FindLatestJobAsync(string? name, CancellationToken cancellationToken)
        => (await ListJobsAsync(new JobQuery(1, Name: name), cancellationToken)).FirstOrDefault();

    public Task SetTagsAsync(string jobId, TagList tags, CancellationToken cancellationToken)
    {
        var text = JobRow.TextOf(tags);
        return session.WriteAsync((context, token) => context.Jobs.Where(j => j.Id == jobId).ExecuteUpdateAsync(s => s.SetProperty(j => j.Tags, text), token), cancellationToken);
    }

    public Task<bool> TryStartJobAsync(string jobId, CancellationToken cancellationToken)
    {
        var (now, runToken) = (Now(), NewToken());
        return session.WriteAsync(
            async (context, token) =>
            {
                var started = await context.Jobs.Where(j => j.Id == jobId && j.State == JobState.Queued).ExecuteUpdateAsync(
                    s => s.SetProperty(j => j.State, JobState.Running)
                        .SetProperty(j => j.StartedAt, now)
                        .SetProperty(j => j.RunToken, runToken),
                    token);
                if (started > 0)
                {
                    await JobEventLog.StateAsync(context, jobId, JobState.Running, null, now, token);
                }

                return await context.Jobs.AnyAsync(j => j.Id == jobId && j.State == JobState.Running && j.RunToken == runToken, token);
            },
            cancellationToken);
    }

    public Task<bool> TryResumeJobAsync(string jobId, CancellationToken cancellationToken)
    {
        var (now, runToken) = (Now(), NewToken());
        return session.WriteAsync(
            async (context, token) =>
            {
                var resumed = await context.Jobs
                    .Where(j => j.Id == jobId && j.RunToken != runToken
                        && (j.State == JobState.Running || j.State == JobState.Failed || j.State == JobState.Cancelled || j.State == JobState.Paused))
                    .ExecuteUpdateAsync(
                        s => s.SetProperty(j => j.State, JobState.Running)
                            .SetProperty(j => j.StartedAt, j => j.StartedAt ?? now)
                            .SetProperty(j => j.FinishedAt, (DateTimeOffset?)null)
                            .SetProperty(j => j.FailureMessage, (string?)null)
                            .SetProperty(j => j.CancelRequestedAt, (DateTimeOffset?)null)
                            .SetProperty(j => j.PauseRequestedAt, (DateTimeOffset?)null)
                            .SetProperty(j => j.RunToken, runToken),
                        token);
                if (resumed > 0)
                {
                    await JobEventLog.StateAsync(context, jobId, JobState.Running, null, now, token);
                }

                return await context.Jobs.AnyAsync(j => j.Id == jobId && j.State == JobState.Running && j.RunToken == runToken, token);
            },
            cancellationToken);
    }

    public Task<bool> CompleteJobIfRunningAsync(string jobId, CancellationToken cancellationToken)
        => FinishJobAsync(jobId, JobState.Succeeded, null, cancellationToken);

    public Task<bool> FailJobIfRunningAsync(string jobId, string message, CancellationToken cancellationToken)
        => FinishJobAsync(jobId, JobState.Failed, message, cancellationToken);

    public Task<bool> CancelJobIfRunningAsync(string jobId, CancellationToken cancellationToken)
        => FinishJobAsync(jobId, JobState.Cancelled, null, cancellationToken);

    private Task<bool> FinishJobAsync(string jobId, JobState state, string? message, CancellationToken cancellationToken)
    {
        var now = Now();
        return session.WriteAsync(
            async (context, token) => await JobEnd.ApplyAsync(context, jobId, state, message, now, token)
                || await context.Jobs.AnyAsync(j => j.Id == jobId && j.State == state, token),
            cancellationToken);
    }

    private static string NewToken() => Guid.NewGuid().ToString("n");

    /// <summary>To the microsecond, as both engines store it: what is given back now equals what is read later.</summary>
    private DateTimeOffset Now()
    {
        var now = time.GetUtcNow();
        return new DateTimeOffset(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
    }
}
