using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Tests.Queue;

public abstract partial class WorkQueueSuite
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>As workers have it.</summary>
    private static LeasePolicy Careful { get; } = new();

    [SkippableFact]
    public async Task Rescue_AfterTheClockWasSetBack_TakesADeadWorkersLeaseAfterItsDuration()
    {
        var (job, _) = await RunJobAsync(Careful);
        await Queue.RescueAsync(Careful, default);
        clock.By = -Hour;
        Assert.Empty(await Queue.RescueAsync(Careful, default));
        time.Pass(Careful.Duration - TimeSpan.FromSeconds(5));
        Assert.Empty(await Queue.RescueAsync(Careful, default));
        time.Pass(TimeSpan.FromSeconds(6));
        await Queue.RescueAsync(Careful, default);
        Assert.Equal(1, (await ReadAsync(StageItem(job))).Deaths);
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "next", Careful, default));
    }

    [SkippableFact]
    public async Task Rescue_ByAWorkerThatStartsAfterTheClockWasSetBack_WaitsNoLongerThanALease()
    {
        var (job, _) = await RunJobAsync(Careful);
        clock.By = -Hour;
        Assert.Empty(await Queue.RescueAsync(Careful, default));
        time.Pass(Careful.Duration + TimeSpan.FromSeconds(1));
        await Queue.RescueAsync(Careful, default);
        Assert.Equal(1, (await ReadAsync(StageItem(job))).Deaths);
    }

    [SkippableFact]
    public async Task Rescue_AfterTheClockWasSetForward_LeavesALiveWorkerItsLease()
    {
        var (_, lease) = await RunJobAsync(Careful);
        await Queue.RescueAsync(Careful, default);
        clock.By = Hour;
        for (var second = 0; second < 10; second++)
        {
            Assert.Empty(await Queue.RescueAsync(Careful, default));
            time.Pass(TimeSpan.FromSeconds(1));
            Assert.True((await Queue.RenewAsync(lease, Careful.Duration, default)).IsHeld);
        }

        Assert.Equal(0, (await ReadAsync(lease.Item.Id)).Deaths);
    }

    [SkippableFact]
    public async Task Rescue_AfterTheClockWasSetForward_TakesADeadWorkersLeaseOnceItIsConfirmed()
    {
        var (job, _) = await RunJobAsync(Careful);
        clock.By = Hour;
        Assert.Empty(await Queue.RescueAsync(Careful, default));
        time.Pass(Careful.Confirmation + TimeSpan.FromSeconds(1));
        await Queue.RescueAsync(Careful, default);
        Assert.Equal(1, (await ReadAsync(StageItem(job))).Deaths);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Offer_AfterTheClockWasSetBack_DoesNotStandStill(bool isWatched)
    {
        var (job, lease) = await RunJobAsync(Careful);
        var other = await QueueJobAsync();
        if (isWatched)
        {
            await Queue.RescueAsync(Careful, default);
        }

        Assert.Equal(StageItem(other), Assert.Single(await OfferAsync(1, WorkGroups.Search)).Id);
        Assert.True(await Queue.RetryLaterAsync(lease, "busy", TimeSpan.FromSeconds(4), default));
        clock.By = -Hour;
        await Queue.RescueAsync(Careful, default);
        Assert.Equal([StageItem(job), StageItem(other)], (await OfferAsync(5, WorkGroups.Search)).Select(i => i.Id).Order(StringComparer.Ordinal));
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "w", Careful, default));
    }

    [SkippableFact]
    public async Task Stage_PutBackBeforeTheClockWasSetBack_IsReadyAtOnce()
    {
        var (job, lease) = await RunJobAsync(Careful);
        Assert.True(await Queue.ContinueAsync(lease, default));
        clock.By = -Hour;
        Assert.Equal(StageItem(job), Assert.Single(await OfferAsync(1, WorkGroups.Search)).Id);
        var again = await Queue.TryLeaseAsync(StageItem(job), "w", Careful, default);
        Assert.True(await Queue.GiveBackAsync(again!, default));
        clock.By = -2 * Hour;
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "w", Careful, default));
    }

    [SkippableFact]
    public async Task TakeOver_OfADeadWorker_FreesWhatItHeldAndNothingElse()
    {
        var (job, stage) = await RunJobAsync(Careful);
        await Queue.EnqueueAsync([Batch(job, "a"), Batch(job, "b")], default);
        Assert.NotNull(await Queue.TryLeaseAsync(Batch(job, "a").Id, "dead", Careful, default));
        Assert.NotNull(await Queue.TryLeaseAsync(Batch(job, "b").Id, "alive", Careful, default));

        // What the call gives back may be lost with the answer of its commit: what it did is not.
        await Queue.TakeOverAsync("dead", false, Careful, default);
        var taken = await ReadAsync(Batch(job, "a").Id);
        Assert.Equal((WorkState.Pending, 1), (taken.State, taken.Deaths));
        Assert.Equal(WorkState.Leased, (await ReadAsync(Batch(job, "b").Id)).State);
        await Queue.TakeOverAsync(null, false, Careful, default);
        Assert.Equal((WorkState.Pending, WorkState.Pending), ((await ReadAsync(Batch(job, "b").Id)).State, (await ReadAsync(StageItem(job))).State));
        Assert.False(await Queue.CompleteAsync(stage, null, default));
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "next", Careful, default));
    }

    [SkippableFact]
    public async Task TakeOver_OfAStageThatRanOutOfMemoryTwice_SetsItAsideAndOthersGoOn()
    {
        var hungry = await QueueJobAsync();
        var other = await QueueJobAsync();
        for (var death = 1; death <= 2; death++)
        {
            Assert.NotNull(await Queue.TryLeaseAsync(StageItem(hungry), $"w{death}", Careful, default));
            await Queue.TakeOverAsync($"w{death}", true, Careful, default);
        }

        Assert.Equal(WorkState.Quarantined, (await ReadAsync(StageItem(hungry))).State);
        var failed = (await Jobs.GetJobAsync(hungry.Id, default))!;
        Assert.Equal(JobState.Failed, failed.State);
        Assert.Contains("ran out of memory 2 times", failed.FailureMessage, StringComparison.Ordinal);
        Assert.Equal(StageItem(other), Assert.Single(await OfferAsync(5, WorkGroups.Search)).Id);
    }

    [SkippableFact]
    public async Task TakeOver_OfABatchWhoseWorkersRanOutOfMemory_PausesTheJobAndLeavesTheBatchToBeDone()
    {
        var (job, stage) = await RunJobAsync(Careful);
        await Queue.EnqueueAsync([Batch(job, "a")], default);
        for (var death = 1; death <= Careful.MaxDeaths; death++)
        {
            Assert.NotNull(await Queue.TryLeaseAsync(Batch(job, "a").Id, $"w{death}", Careful, default));
            await Queue.TakeOverAsync($"w{death}", true, Careful, default);
        }

        var batch = await ReadAsync(Batch(job, "a").Id);
        Assert.Equal((WorkState.Pending, 0), (batch.State, batch.Deaths));
        Assert.True((await Queue.RenewAsync(stage, Careful.Duration, default)).PauseRequested);
        Assert.True(await Queue.StopJobAsync(stage, true, default));
        Assert.Contains("ran out of memory", PauseReason.Find(await ReadAsync(StageItem(job))), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task PauseJob_FromAStage_KeepsTheReasonAndGoesOnWhenResumed()
    {
        var (job, lease) = await RunJobAsync();
        Assert.True(await Queue.PauseJobAsync(lease, "The disk is full.", TimeSpan.Zero, default));
        Assert.Equal(JobState.Paused, await StateAsync(job));
        Assert.Equal(PauseReason.Of("The disk is full."), PauseReason.Find(await ReadAsync(StageItem(job))));
        Assert.True(await Jobs.RequeueJobAsync(job.Id, default));
        Assert.Null(PauseReason.Find(await ReadAsync(StageItem(job))));
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "w", Policy, default));
    }

    [SkippableFact]
    public async Task PauseJob_FromABatch_AsksTheStagesHolderAndKeepsTheReason()
    {
        var (job, stage) = await RunJobAsync();
        await Queue.EnqueueAsync([Batch(job, "a")], default);
        var batch = (await Queue.TryLeaseAsync(Batch(job, "a").Id, "w", Policy, default))!;
        Assert.True(await Queue.PauseJobAsync(batch, "The disk is full.", TimeSpan.Zero, default));
        Assert.Equal((WorkState.Pending, 0), ((await ReadAsync(batch.Item.Id)).State, (await ReadAsync(batch.Item.Id)).Failures));
        Assert.True((await Queue.RenewAsync(stage, Policy.Duration, default)).PauseRequested);

        Assert.True(await Queue.StopJobAsync(stage, true, default));
        Assert.Equal(JobState.Paused, await StateAsync(job));
        Assert.Equal(PauseReason.Of("The disk is full."), PauseReason.Find(await ReadAsync(StageItem(job))));
        Assert.True(await Jobs.RequeueJobAsync(job.Id, default));
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "w", Policy, default));
        Assert.NotNull(await Queue.TryLeaseAsync(batch.Item.Id, "w", Policy, default));
    }

    [SkippableFact]
    public async Task Postpone_OfAnItem_IsNoFailureOfIts()
    {
        var (job, lease) = await RunJobAsync();
        Assert.True(await Queue.PostponeAsync(lease, "no space", TimeSpan.FromHours(1), default));
        var waiting = await ReadAsync(StageItem(job));
        Assert.Equal((WorkState.Pending, 0, 0, "no space"), (waiting.State, waiting.Failures, waiting.Deaths, waiting.Error));
        Assert.Null(await Queue.TryLeaseAsync(StageItem(job), "w", Policy, default));
    }
}
