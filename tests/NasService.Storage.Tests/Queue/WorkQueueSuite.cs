using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

/// <summary>What the queue must do on every engine. One file per part.</summary>
public abstract partial class WorkQueueSuite : IAsyncLifetime
{
    private readonly ITestEngine engine;
    private readonly SeededFaults? faults;
    private readonly MovedClock clock = new();
    private readonly CountedTime time = new();
    private TestStore? opened;
    private string database = "";

    private protected WorkQueueSuite(ITestEngine engine, int? faultSeed = null)
    {
        this.engine = engine;
        faults = faultSeed is { } seed ? new SeededFaults(seed) : null;
    }

    private protected abstract string? SkipReason { get; }

    /// <summary>A lease that has run out needs no second look: no test waits for one, but those of the clock.</summary>
    private static LeasePolicy Policy { get; } = new() { Confirmation = TimeSpan.Zero };

    /// <summary>A lease under it has run out before it began: no test waits for one to lapse.</summary>
    private static LeasePolicy Lapsed { get; } = new() { Duration = TimeSpan.FromSeconds(-1) };

    private IJobStore Jobs => opened!.Jobs;

    private IWorkQueue Queue => opened!.Get<IWorkQueue>();

    public async Task InitializeAsync()
    {
        try
        {
            database = await engine.CreateMigratedDatabaseAsync();
            opened = await TestStore.OpenAsync(database, time, faults is null ? [clock] : [clock, faults]);
            if (faults is not null)
            {
                faults.IsOn = true;
            }
        }
        catch (SkipException)
        {
            // Each test skips itself: a skip here would count as a failure.
        }
    }

    public async Task DisposeAsync()
    {
        if (opened is not null)
        {
            await opened.DisposeAsync();
        }

        engine.Dispose();
    }

    private static string StageItem(SearchJob job) => $"{job.Id}/{WorkKinds.Stage}";

    private static NewWorkItem Batch(SearchJob job, string name, int priority = 0)
        => new($"{job.Id}/{WorkKinds.Score}/{name}", job.Id, WorkKinds.Score, WorkGroups.Score, priority, "{}");

    private async Task<SearchJob> QueueJobAsync(string? owner = null, int priority = 0)
    {
        Skip.If(SkipReason is not null, SkipReason);
        return await Jobs.CreateJobAsync(Samples.Job(TimeProvider.System) with { IsQueued = true, Owner = owner, Priority = priority }, default);
    }

    /// <summary>A running job whose stage item is held by worker "runner".</summary>
    private async Task<(SearchJob Job, WorkLease Stage)> RunJobAsync(LeasePolicy? policy = null, string? owner = null)
    {
        var job = await QueueJobAsync(owner);
        return (job, (await Queue.TryLeaseAsync(StageItem(job), "runner", policy ?? Policy, default))!);
    }

    private async Task<WorkItem> ReadAsync(string id) => Assert.Single(await Queue.GetAsync([id], default));

    private async Task<JobState> StateAsync(SearchJob job) => (await Jobs.GetJobAsync(job.Id, default))!.State;

    private Task<IReadOnlyList<WorkItem>> OfferAsync(int limit, params string[] groups) => Queue.OfferAsync(groups, limit, TimeSpan.FromMinutes(1), Policy.MaxRunningPerOwner, default);
}
