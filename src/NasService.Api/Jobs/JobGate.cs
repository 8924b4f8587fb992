using System.Collections.Concurrent;
using System.Collections.Immutable;
using NasService.Api.Access;
using NasService.Api.Problems;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Stores;

namespace NasService.Api.Jobs;

/// <summary>
/// Refuses a job that would take too much before anything is spent on it: by itself, or beside what its user or all users have open.
/// </summary>
internal sealed class JobGate(ApiSettings settings, IJobStore store, JobReading reading, JobForecast forecast)
{
    private const int MostOpen = 10_000;
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Wait = TimeSpan.FromMinutes(5);

    /// <summary>By job: what it needs does not change.</summary>
    private readonly ConcurrentDictionary<string, JobNeeds> _known = new(StringComparer.Ordinal);

    /// <exception cref="ProblemException">422: the job alone is over a ceiling; every one is named, with the figure.</exception>
    public async Task<JobNeeds> CheckAsync(CheckedJob job, CancellationToken cancellationToken)
    {
        var needs = await forecast.NeedsAsync(job.Definition, job.Space, cancellationToken);
        var (most, errors) = (settings.Limits.Job, ImmutableArray.CreateBuilder<FieldError>());
        Add("/supernet", "wall time", needs.Seconds, most.Time.TotalSeconds, Figures.Hours);
        Add("/supernet/batch", "memory", needs.MemoryBytes, most.MemoryBytes, Figures.Bytes);
        Add("/search/evaluations", "disk", needs.DiskBytes, most.DiskBytes, Figures.Bytes);
        AddRuns("/latency/plan/maxRuns", job.Definition.Latency.Plan);
        AddRuns("/latency/verifyPlan/maxRuns", job.Definition.Latency.VerifyPlan);
        return errors.Count == 0 ? needs : throw new ProblemException(new Problem(
            StatusCodes.Status422UnprocessableEntity,
            "over-ceiling",
            "The job would take more than a job may.",
            string.Join(" ", errors.Select(e => e.Message)))
        {
            Errors = errors.ToImmutable(),
        });

        void AddRuns(string pointer, MeasurementPlan plan)
        {
            var runs = (long)plan.WarmUp + plan.MaxRuns;
            if (job.Definition.Latency.ReplayOf is null && runs > most.Runs)
            {
                var found = FormattableString.Invariant($"{runs:#,0} runs");
                var allowed = FormattableString.Invariant($"{most.Runs:#,0} runs");
                var message = $"The plan is {found} of each network; a job may take {allowed}.";
                errors.Add(new FieldError(pointer, message, found, $"at most {allowed}", null));
            }
        }

        void Add(string pointer, string what, double needed, double ceiling, Func<double, string> figure)
        {
            if (needed > ceiling)
            {
                var (found, allowed) = (figure(needed), figure(ceiling));
                var message = $"The forecast is {found} of {what}; a job may take {allowed}.";
                errors.Add(new FieldError(pointer, message, found, $"at most {allowed}", null));
            }
        }
    }

    /// <exception cref="ProblemException">429: too much is open already.</exception>
    public async Task CheckOpenAsync(Caller caller, JobNeeds needs, CancellationToken cancellationToken)
    {
        var open = new List<SearchJob>();
        foreach (var state in new[] { JobState.Queued, JobState.Running })
        {
            open.AddRange(await store.ListJobsAsync(new JobQuery(MostOpen, state), cancellationToken));
        }

        var mine = open.Where(j => j.Owner == caller.User).ToArray();
        var waiting = mine.Count(j => j.State == JobState.Queued);
        if (waiting >= settings.Limits.QueuedJobsPerUser)
        {
            var detail = $"{waiting} jobs of this user wait already; {settings.Limits.QueuedJobsPerUser} may.";
            throw new ProblemException(Problem.TooMany("too-many-queued-jobs", detail, TimeSpan.FromMinutes(1)));
        }

        await RefuseAsync("this user", mine, needs, settings.Limits.User, cancellationToken);
        await RefuseAsync("all users", open, needs, settings.Limits.Service, cancellationToken);
    }

    private async Task RefuseAsync(
        string whose, IReadOnlyList<SearchJob> open, JobNeeds more, OpenCeilings most, CancellationToken cancellationToken)
    {
        var (seconds, bytes) = (more.Seconds, (double)more.DiskBytes);
        foreach (var job in open)
        {
            var needs = await NeedsAsync(job, cancellationToken);
            (seconds, bytes) = (seconds + needs.Seconds, bytes + needs.DiskBytes);
        }

        var over = seconds > most.Time.TotalSeconds ? $"{Figures.Hours(seconds)} of work; {Figures.Hours(most.Time.TotalSeconds)} may be"
            : bytes > most.DiskBytes ? $"{Figures.Bytes(bytes)} of disk; {Figures.Bytes(most.DiskBytes)} may be"
            : null;
        if (over is not null)
        {
            var detail = $"With this job, what waits and runs for {whose} would take {over}.";
            throw new ProblemException(Problem.TooMany("too-much-open", detail, Wait));
        }
    }

    private async Task<JobNeeds> NeedsAsync(SearchJob job, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(job.Id, out var known))
        {
            return known;
        }

        if (_known.Count > MostRemembered)
        {
            _known.Clear();
        }

        try
        {
            var (definition, space) = await reading.ReadAsync(job, cancellationToken);
            return _known[job.Id] = await forecast.NeedsAsync(definition, space, cancellationToken);
        }
        catch (Exception e) when (e is StoreException or Core.Input.InputException)
        {
            // Its own run will say what is wrong with it; it must not keep others out.
            return _known[job.Id] = new JobNeeds(0, 0, 0);
        }
    }
}
