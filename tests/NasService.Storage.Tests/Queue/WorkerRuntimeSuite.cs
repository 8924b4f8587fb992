using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Queue;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Queue;

/// <summary>Dispatcher, Hangfire's server and executor together, as a worker process has them, on every engine.</summary>
public abstract partial class WorkerRuntimeSuite : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly ITestEngine engine;
    private string database = "";
    private TestStore? opened;

    private protected WorkerRuntimeSuite(ITestEngine engine) => this.engine = engine;

    private protected abstract string? SkipReason { get; }

    private static LeasePolicy Policy { get; } = new() { RetryDelay = TimeSpan.Zero, Heartbeat = TimeSpan.FromMilliseconds(100) };

    private IWorkQueue Queue => opened!.Get<IWorkQueue>();

    public async Task InitializeAsync()
    {
        if (SkipReason is null)
        {
            database = await engine.CreateMigratedDatabaseAsync();
            opened = await TestStore.OpenAsync(database);
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

    [SkippableFact]
    public async Task Stop_WhileAnAttemptRuns_GivesItBackForAnotherWorker()
    {
        var item = (await EnqueueAsync(1))[0];
        var begun = new TaskCompletionSource<WorkContext>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (var first = await RuntimeHost.StartAsync(database, Policy, async work =>
        {
            begun.TrySetResult(work);
            await Task.Delay(Timeout.Infinite, work.Token);
            return WorkResult.More;
        }))
        {
            var work = await begun.Task.WaitAsync(Patience);
            await first.StopAsync();
            Assert.Equal(Interruption.Draining, work.Interruption);
        }

        var given = await ReadAsync(item);
        Assert.Equal((WorkState.Pending, 0, 0), (given.State, given.Failures, given.Deaths));

        using var second = await RuntimeHost.StartAsync(database, Policy, _ => Task.FromResult(WorkResult.Done("\"second\"")));
        await UntilAsync(item, WorkState.Done);
        await second.StopAsync();
        Assert.Equal("\"second\"", (await ReadAsync(item)).ResultJson);
    }

    [SkippableFact]
    public async Task Run_OneSlotAGroup_DoesEveryItemOnceAndOneAtATime()
    {
        var items = await EnqueueAsync(12);
        var (running, most, calls) = (0, 0, 0);
        using var host = await RuntimeHost.StartAsync(database, Policy, async work =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            Interlocked.Increment(ref calls);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return WorkResult.Done(work.Item.PayloadJson);
        });
        foreach (var item in items)
        {
            await UntilAsync(item, WorkState.Done);
        }

        await host.StopAsync();
        Assert.Equal((1, 12), (most, calls));
    }

    [SkippableFact]
    public async Task Run_AttemptThatFails_IsTriedAgainAsOftenAsThePolicySays()
    {
        var item = (await EnqueueAsync(1))[0];
        var calls = 0;
        using var host = await RuntimeHost.StartAsync(database, Policy, _ => throw new InvalidOperationException($"try {Interlocked.Increment(ref calls)}"));
        await UntilAsync(item, WorkState.Failed);

        await host.StopAsync();
        Assert.Equal((Policy.MaxFailures, "try 3"), (calls, (await ReadAsync(item)).Error));
    }

    [SkippableFact]
    public async Task Run_MistakeOfTheUsers_IsNotTriedAgain()
    {
        var item = (await EnqueueAsync(1))[0];
        var calls = 0;
        using var host = await RuntimeHost.StartAsync(database, Policy, _ =>
        {
            Interlocked.Increment(ref calls);
            throw new InputException("space", "Not a space.", "x", "y");
        });
        await UntilAsync(item, WorkState.Failed);

        await host.StopAsync();
        Assert.Equal(1, calls);
    }

    [SkippableFact]
    public async Task Run_StageThatTakesTooLong_IsStoppedAndFailsItsJob()
    {
        var job = await QueueAsync();
        using var host = await RuntimeHost.StartAsync(
            database,
            Policy with { StageTime = TimeSpan.FromMilliseconds(200) },
            async work =>
            {
                await Task.Delay(Timeout.Infinite, work.Token);
                return WorkResult.More;
            },
            WorkGroups.Search,
            WorkKinds.Stage);
        await UntilAsync($"{job}/{WorkKinds.Stage}", WorkState.Failed);
        await host.StopAsync();
        var ended = (await opened!.Jobs.GetJobAsync(job, default))!;
        Assert.Equal(JobState.Failed, ended.State);
        Assert.StartsWith("It took longer than", ended.FailureMessage, StringComparison.Ordinal);
    }

    /// <summary>Nothing in the process can end what runs in native code: the process goes, and the job has failed before.</summary>
    [SkippableFact]
    public async Task Run_StageThatDoesNotStopWhenItTakesTooLong_EndsItsProcessAfterItsJobHasFailed()
    {
        var job = await QueueAsync();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var deaf = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var host = await RuntimeHost.StartAsync(
            database,
            Policy with { StageTime = TimeSpan.FromMilliseconds(100), StageGrace = TimeSpan.FromMilliseconds(200) },
            async _ =>
            {
                await deaf.Task;
                return WorkResult.More;
            },
            WorkGroups.Search,
            WorkKinds.Stage,
            ended.SetResult);
        await ended.Task.WaitAsync(Patience);
        var failed = (await opened!.Jobs.GetJobAsync(job, default))!;
        Assert.Equal(JobState.Failed, failed.State);
        Assert.StartsWith("It took longer than", failed.FailureMessage, StringComparison.Ordinal);
        Assert.Equal(WorkState.Failed, (await ReadAsync($"{job}/{WorkKinds.Stage}")).State);
        deaf.SetResult();
        await host.StopAsync();
    }

    [SkippableFact]
    public async Task Run_StageThatRunsOutOfMemoryTwice_IsSetAsideAndTheNextJobRuns()
    {
        var (hungry, other) = (await QueueAsync(), await QueueAsync());
        var calls = 0;
        Exception memory = new InsufficientMemoryException();
        using var host = await RuntimeHost.StartAsync(
            database,
            Policy,
            work => work.Item.JobId != hungry ? Task.FromResult(WorkResult.Done("1")) : Interlocked.Increment(ref calls) > 0 ? throw memory : Task.FromResult(WorkResult.More),
            WorkGroups.Search,
            WorkKinds.Stage);
        await UntilAsync($"{hungry}/{WorkKinds.Stage}", WorkState.Quarantined);
        await UntilAsync($"{other}/{WorkKinds.Stage}", WorkState.Done);
        await host.StopAsync();
        var failed = (await opened!.Jobs.GetJobAsync(hungry, default))!;
        Assert.Equal((2, JobState.Failed), (calls, failed.State));
        Assert.Contains("ran out of memory 2 times", failed.FailureMessage, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Run_CallThatIsLost_IsMadeAgain()
    {
        var item = (await EnqueueAsync(1))[0];
        var offered = await Queue.OfferAsync([WorkGroups.Score], 1, TimeSpan.FromSeconds(1), 1, default);
        Assert.Equal(item, Assert.Single(offered).Id);
        using var host = await RuntimeHost.StartAsync(database, Policy, _ => Task.FromResult(WorkResult.Done("1")));

        await UntilAsync(item, WorkState.Done);
        await host.StopAsync();
    }

    [SkippableFact]
    public async Task Run_GroupWithANameThatIsNoQueues_IsServed()
    {
        var group = WorkGroups.Measure("Big Box_7.lab");
        var item = (await EnqueueAsync(1, group))[0];
        using var host = await RuntimeHost.StartAsync(database, Policy, _ => Task.FromResult(WorkResult.Done("1")), group);

        await UntilAsync(item, WorkState.Done);
        await host.StopAsync();
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); seen < value && Interlocked.CompareExchange(ref target, value, seen) != seen; seen = Volatile.Read(ref target))
        {
        }
    }

    private async Task<string> QueueAsync()
    {
        Skip.If(SkipReason is not null, SkipReason);
        return (await opened!.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System) with { IsQueued = true }, default)).Id;
    }

    private async Task<string[]> EnqueueAsync(int count, string group = WorkGroups.Score)
    {
        Skip.If(SkipReason is not null, SkipReason);
        var job = await opened!.Jobs.CreateJobAsync(Samples.Job(TimeProvider.System) with { IsQueued = true }, default);
        await Queue.TryLeaseAsync($"{job.Id}/{WorkKinds.Stage}", "runner", new LeasePolicy { Duration = TimeSpan.FromHours(1) }, default);
        NewWorkItem[] items = [.. Enumerable.Range(0, count).Select(i => new NewWorkItem($"{job.Id}/score/{i}", job.Id, WorkKinds.Score, group, 0, $"[{i}]"))];
        await Queue.EnqueueAsync(items, default);
        return [.. items.Select(i => i.Id)];
    }

    private async Task<WorkItem> ReadAsync(string id) => Assert.Single(await Queue.GetAsync([id], default));

    private async Task UntilAsync(string id, WorkState state)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while ((await ReadAsync(id)).State != state)
        {
            await timer.WaitForNextTickAsync(timeout.Token);
        }
    }
}
