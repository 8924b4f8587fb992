using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Tests.Queue;

public abstract partial class WorkQueueSuite
{
    [SkippableFact]
    public async Task Enqueue_AnIdTwice_StoresItOnceAndKeepsItsState()
    {
        var (job, _) = await RunJobAsync();
        await Queue.EnqueueAsync([Batch(job, "a"), Batch(job, "b")], default);
        var lease = (await Queue.TryLeaseAsync(Batch(job, "a").Id, "w1", Policy, default))!;
        Assert.True(await Queue.CompleteAsync(lease, "[1]", default));
        await Queue.EnqueueAsync([Batch(job, "a"), Batch(job, "c")], default);

        var done = await ReadAsync(Batch(job, "a").Id);
        Assert.Equal((WorkState.Done, "[1]"), (done.State, done.ResultJson));
        Assert.Equal(WorkState.Pending, (await ReadAsync(Batch(job, "c").Id)).State);
    }

    [SkippableFact]
    public async Task TryLease_ByEightAtOnce_IsGrantedToOne()
    {
        var job = await QueueJobAsync();
        var leases = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Queue.TryLeaseAsync(StageItem(job), $"w{i}", Policy, default))));

        var lease = Assert.Single(leases, l => l is not null)!;
        Assert.Equal((WorkState.Leased, lease.Worker, 1L), ((await ReadAsync(StageItem(job))).State, (await ReadAsync(StageItem(job))).Worker, lease.Token));
        Assert.Equal(JobState.Running, await StateAsync(job));
    }

    [SkippableFact]
    public async Task AnyWrite_OfAWorkerTakenForDead_ChangesNothing()
    {
        var (job, zombie) = await RunJobAsync(Lapsed);
        await Queue.RescueAsync(Policy, default);
        Assert.Equal(1, (await ReadAsync(StageItem(job))).Deaths);
        var current = (await Queue.TryLeaseAsync(StageItem(job), "successor", Policy, default))!;

        Assert.True(current.Token > zombie.Token);
        Assert.False((await Queue.RenewAsync(zombie, Policy.Duration, default)).IsHeld);
        Assert.False(await Queue.CompleteAsync(zombie, "[0]", default));
        Assert.False(await Queue.ContinueAsync(zombie, default));
        Assert.False(await Queue.GiveBackAsync(zombie, default));
        Assert.False(await Queue.RetryLaterAsync(zombie, "late", TimeSpan.Zero, default));
        Assert.False(await Queue.StopJobAsync(zombie, false, default));
        Assert.False(await Queue.FailAsync(zombie, "late", default));
        Assert.Null(await Jobs.BeginStageAsync(job.Id, "train", 1, zombie, default));
        Assert.NotNull(await Jobs.BeginStageAsync(job.Id, "train", 1, current, default));
        Assert.Equal((WorkState.Leased, "successor"), ((await ReadAsync(current.Item.Id)).State, (await ReadAsync(current.Item.Id)).Worker));
        Assert.Equal(JobState.Running, await StateAsync(job));
    }

    [SkippableFact]
    public async Task Rescue_ByEightAtOnce_CountsOneDeath()
    {
        var (job, _) = await RunJobAsync(Lapsed);
        var rescued = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Queue.RescueAsync(Policy, default))));

        Assert.InRange(rescued.Sum(r => r.Count), 0, 1);
        Assert.Equal((WorkState.Pending, 1), ((await ReadAsync(StageItem(job))).State, (await ReadAsync(StageItem(job))).Deaths));
    }

    [SkippableFact]
    public async Task Rescue_ABatchThatKillsWorkers_PutsItInQuarantineAndLeavesTheJobRunning()
    {
        var (job, _) = await RunJobAsync();
        await Queue.EnqueueAsync([Batch(job, "poison")], default);
        for (var death = 1; death <= Policy.MaxDeaths; death++)
        {
            Assert.NotNull(await Queue.TryLeaseAsync(Batch(job, "poison").Id, $"w{death}", Lapsed, default));
            await Queue.RescueAsync(Policy, default);
            Assert.Equal(death, (await ReadAsync(Batch(job, "poison").Id)).Deaths);
        }

        Assert.Equal(WorkState.Quarantined, (await ReadAsync(Batch(job, "poison").Id)).State);
        Assert.Null(await Queue.TryLeaseAsync(Batch(job, "poison").Id, "next", Policy, default));
        Assert.Equal(JobState.Running, await StateAsync(job));
    }

    [SkippableFact]
    public async Task Rescue_AStageThatKillsWorkers_FailsItsJobWithTheReason()
    {
        var job = await QueueJobAsync();
        for (var death = 1; death <= Policy.MaxStageDeaths; death++)
        {
            Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), $"w{death}", Lapsed, default));
            await Queue.RescueAsync(Policy, default);
        }

        var failed = (await Jobs.GetJobAsync(job.Id, default))!;
        Assert.Equal((JobState.Failed, $"{Policy.MaxStageDeaths} workers died on it; the last was w{Policy.MaxStageDeaths}."), (failed.State, failed.FailureMessage));
        Assert.True(await Jobs.RequeueJobAsync(job.Id, default));
        Assert.Equal(0, (await ReadAsync(StageItem(job))).Deaths);
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "again", Policy, default));
    }

    [SkippableFact]
    public async Task Continue_AfterAStage_ForgetsDeathsAndFailures()
    {
        var (job, _) = await RunJobAsync(Lapsed);
        await Queue.RescueAsync(Policy, default);
        var second = (await Queue.TryLeaseAsync(StageItem(job), "w2", Policy, default))!;
        Assert.True(await Queue.RetryLaterAsync(second, "no luck", TimeSpan.Zero, default));
        var third = (await Queue.TryLeaseAsync(StageItem(job), "w3", Policy, default))!;
        Assert.Equal((1, 1), (third.Item.Deaths, third.Item.Failures));

        Assert.True(await Queue.ContinueAsync(third, default));
        Assert.Equal((WorkState.Pending, 0, 0), ((await ReadAsync(third.Item.Id)).State, (await ReadAsync(third.Item.Id)).Deaths, (await ReadAsync(third.Item.Id)).Failures));
    }

    [SkippableFact]
    public async Task RetryLater_BeforeItsTime_IsNotOfferedNorLeased()
    {
        var (job, lease) = await RunJobAsync();
        Assert.True(await Queue.RetryLaterAsync(lease, "busy", TimeSpan.FromHours(1), default));

        Assert.Empty(await OfferAsync(10, WorkGroups.Search));
        Assert.Null(await Queue.TryLeaseAsync(StageItem(job), "w", Policy, default));
        Assert.Equal((1, "busy"), ((await ReadAsync(StageItem(job))).Failures, (await ReadAsync(StageItem(job))).Error));
    }

    [SkippableFact]
    public async Task Offer_ByPriorityThenAge_ToOneCallerEach()
    {
        var first = await QueueJobAsync();
        var second = await QueueJobAsync();
        var urgent = await QueueJobAsync(priority: 5);

        Assert.Equal([StageItem(urgent), StageItem(first)], (await OfferAsync(2, WorkGroups.Search)).Select(i => i.Id));
        Assert.Equal(StageItem(second), Assert.Single(await OfferAsync(2, WorkGroups.Search)).Id);
        Assert.Empty(await OfferAsync(2, WorkGroups.Search, WorkGroups.Score));
    }

    [SkippableFact]
    public async Task ListLoads_OfOpenItems_CountsThemByGroup()
    {
        var (job, _) = await RunJobAsync();
        var group = WorkGroups.Measure("board");
        await Queue.EnqueueAsync([.. Enumerable.Range(0, 3).Select(i => Batch(job, $"m{i}") with { Group = group }), Batch(job, "s")],
            default);
        Assert.NotNull(await Queue.TryLeaseAsync(Batch(job, "m1").Id, "w", Policy, default));

        var loads = await Queue.ListLoadsAsync(default);
        Assert.Contains(new GroupLoad(group, 2, 1), loads);
        Assert.Contains(new GroupLoad(WorkGroups.Score, 1, 0), loads);
        Assert.Contains(new GroupLoad(WorkGroups.Search, 0, 1), loads);
    }

    [SkippableFact]
    public async Task ReportWorker_OfAMachineThatTells_KeepsTheLastReading()
    {
        await QueueJobAsync();
        var registry = opened!.Get<IWorkerRegistry>();
        await registry.ReportWorkerAsync("w", "h", [WorkGroups.Measure("board")], WorkerState.Serving, default,
            new MachineReading(41.5, 1500));
        Assert.Equal(new MachineReading(41.5, 1500), Assert.Single(await registry.ListWorkersAsync(default)).Machine);
        await registry.ReportWorkerAsync("w", "h", [WorkGroups.Measure("board")], WorkerState.Serving, default);
        Assert.Equal(MachineReading.None, Assert.Single(await registry.ListWorkersAsync(default)).Machine);
    }
}
