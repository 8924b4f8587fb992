using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public abstract partial class JobStoreSuite
{
    [SkippableFact]
    public async Task CreateJob_New_IsStoredQueued()
    {
        RequireEngine();
        var given = Samples.Job(time);
        var created = await Store.CreateJobAsync(given, default);
        var read = await Store.GetJobAsync(given.Id, default);

        Assert.Equal(created, read);
        var expected = new SearchJob(
            given.Id, "demo", JobState.Queued, given.DocumentJson, "fashion-mbconv", "ab12", 7, time.GetUtcNow(), null, null, null, null);
        Assert.Equal(expected, read);
    }

    [SkippableFact]
    public async Task CreateJob_SameIdTwice_KeepsTheFirst()
    {
        RequireEngine();
        var given = Samples.Job(time);
        var first = await Store.CreateJobAsync(given, default);
        var second = await Store.CreateJobAsync(given with { Name = "other" }, default);

        Assert.Equal(first, second);
        Assert.Single(await Store.ListJobsAsync(new JobQuery(), default));
    }

    [SkippableFact]
    public async Task GetJob_Unknown_IsNull()
    {
        RequireEngine();
        Assert.Null(await Store.GetJobAsync("nothing", default));
        Assert.Null(await Store.FindLatestJobAsync(null, default));
        Assert.False(await Store.TryStartJobAsync("nothing", default));
        Assert.False(await Store.RequestCancelAsync("nothing", default));
    }

    [SkippableFact]
    public async Task ListJobs_InPages_NewestFirstWithoutGaps()
    {
        RequireEngine();
        var created = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            // Two jobs share each microsecond: the id must break the tie.
            created.Add((await Store.CreateJobAsync(Samples.Job(time), default)).Id);
            time.Advance(i % 2 == 0 ? TimeSpan.Zero : TimeSpan.FromMicroseconds(1));
        }

        var listed = new List<SearchJob>();
        while (true)
        {
            var page = await Store.ListJobsAsync(new JobQuery(Limit: 3, Before: listed.LastOrDefault()?.Id), default);
            if (page.Count == 0)
            {
                break;
            }

            listed.AddRange(page);
        }

        Assert.Equal(created.Order(StringComparer.Ordinal), listed.Select(j => j.Id).Order(StringComparer.Ordinal));
        Assert.Equal(listed.Select(j => j.CreatedAt).OrderDescending(), listed.Select(j => j.CreatedAt));
    }

    [SkippableFact]
    public async Task ListJobs_ByStateAndName_GivesOnlyThose()
    {
        RequireEngine();
        var running = await StartJobAsync("a");
        time.Advance(TimeSpan.FromSeconds(1));
        var queued = await Store.CreateJobAsync(Samples.Job(time, "b"), default);

        Assert.Equal(running.Id, Assert.Single(await Store.ListJobsAsync(new JobQuery(State: JobState.Running), default)).Id);
        Assert.Equal(queued.Id, Assert.Single(await Store.ListJobsAsync(new JobQuery(Name: "b"), default)).Id);
        Assert.Equal(queued.Id, (await Store.FindLatestJobAsync(null, default))!.Id);
        Assert.Equal(running.Id, (await Store.FindLatestJobAsync("a", default))!.Id);
    }

    [SkippableTheory]
    [InlineData("wide", 2)]
    [InlineData("WIDE", 2)]
    [InlineData("e-1", 1)]
    [InlineData("", 3)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    [InlineData("wide-2", 0)]
    public async Task ListJobs_ByPartOfAName_GivesThoseThatHaveItInAnyCase(string part, int expected)
    {
        RequireEngine();
        foreach (var name in new[] { "very-wide-1", "wide", "deep" })
        {
            await Store.CreateJobAsync(Samples.Job(time, name), default);
        }

        var found = await Store.ListJobsAsync(new JobQuery { NamePart = part }, default);
        Assert.Equal(expected, found.Count);
        Assert.All(found, j => Assert.Contains(part, j.Name, StringComparison.OrdinalIgnoreCase));
    }

    [SkippableFact]
    public async Task TryStartJob_ByTenAtOnce_OneWins()
    {
        RequireEngine();
        var job = await Store.CreateJobAsync(Samples.Job(time), default);
        var wins = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => Store.TryStartJobAsync(job.Id, default))));

        Assert.Single(wins, won => won);
        Assert.Equal(time.GetUtcNow(), (await Store.GetJobAsync(job.Id, default))!.StartedAt);
    }

    [SkippableFact]
    public async Task CompleteJobIfRunning_OnlyFromRunning()
    {
        RequireEngine();
        var job = await Store.CreateJobAsync(Samples.Job(time), default);
        Assert.False(await Store.CompleteJobIfRunningAsync(job.Id, default));
        await Store.TryStartJobAsync(job.Id, default);
        time.Advance(TimeSpan.FromMinutes(5));

        Assert.True(await Store.CompleteJobIfRunningAsync(job.Id, default));
        Assert.False(await Store.FailJobIfRunningAsync(job.Id, "too late", default));
        Assert.False(await Store.TryResumeJobAsync(job.Id, default));
        var read = (await Store.GetJobAsync(job.Id, default))!;
        Assert.Equal((JobState.Succeeded, time.GetUtcNow(), null), (read.State, read.FinishedAt!.Value, read.FailureMessage));
    }

    [SkippableFact]
    public async Task FailJobIfRunning_WithARunningStage_EndsBothAndCanBeResumed()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        Assert.True(await Store.FailJobIfRunningAsync(ticket.JobId, "The disk is full.", default));

        Assert.Equal("The disk is full.", (await Store.GetJobAsync(ticket.JobId, default))!.FailureMessage);
        var stage = Assert.Single(await Store.GetStagesAsync(ticket.JobId, default));
        Assert.Equal(StageState.Failed, stage.State);
        Assert.Equal(new StageFailure(1, time.GetUtcNow(), "The disk is full.", null), Assert.Single(stage.Failures));

        Assert.True(await Store.TryResumeJobAsync(ticket.JobId, default));
        var resumed = (await Store.GetJobAsync(ticket.JobId, default))!;
        Assert.Equal((JobState.Running, null, null), (resumed.State, resumed.FinishedAt, resumed.FailureMessage));
    }

    [SkippableFact]
    public async Task RequestCancel_Queued_CancelsAtOnce()
    {
        RequireEngine();
        var job = await Store.CreateJobAsync(Samples.Job(time), default);
        Assert.True(await Store.RequestCancelAsync(job.Id, default));

        var read = (await Store.GetJobAsync(job.Id, default))!;
        Assert.Equal((JobState.Cancelled, true), (read.State, read.IsFinal));
        Assert.False(await Store.TryStartJobAsync(job.Id, default));
    }

    [SkippableFact]
    public async Task RequestCancel_Running_MarksItForItsRunner()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        Assert.True(await Store.RequestCancelAsync(ticket.JobId, default));
        var marked = (await Store.GetJobAsync(ticket.JobId, default))!;
        Assert.Equal((JobState.Running, true), (marked.State, marked.IsCancelRequested));

        Assert.True(await Store.CancelJobIfRunningAsync(ticket.JobId, default));
        Assert.Equal(StageState.Cancelled, Assert.Single(await Store.GetStagesAsync(ticket.JobId, default)).State);
        Assert.True(await Store.TryResumeJobAsync(ticket.JobId, default));
        Assert.False((await Store.GetJobAsync(ticket.JobId, default))!.IsCancelRequested);
    }

    [SkippableFact]
    public async Task Pause_WhileAStageRuns_IsNoLossOfTheStage()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        Assert.True(await Store.PauseJobIfRunningAsync(ticket.JobId, default));
        Assert.Equal("paused", await WordAsync(ticket.JobId));
        Assert.True(await Store.RequeueJobAsync(ticket.JobId, default));
        Assert.Equal("paused", await WordAsync(ticket.JobId));
        Assert.True(await Store.RequestCancelAsync(ticket.JobId, default));
        Assert.Equal("cancelled", await WordAsync(ticket.JobId));
    }

    private async Task<string> WordAsync(string jobId)
        => StageWords.Of(Assert.Single(await Store.GetStagesAsync(jobId, default)), (await Store.GetJobAsync(jobId, default))!);

    [SkippableFact]
    public async Task RequestCancel_Final_ChangesNothing()
    {
        RequireEngine();
        var job = await StartJobAsync();
        await Store.CompleteJobIfRunningAsync(job.Id, default);

        Assert.False(await Store.RequestCancelAsync(job.Id, default));
        Assert.Equal(JobState.Succeeded, (await Store.GetJobAsync(job.Id, default))!.State);
    }
}
