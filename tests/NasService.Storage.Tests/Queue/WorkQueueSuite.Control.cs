using NasService.Core.Jobs;
using NasService.Core.Queue;

namespace NasService.Storage.Tests.Queue;

public abstract partial class WorkQueueSuite
{
    [SkippableFact]
    public async Task Pause_OfARunningJob_HoldsItsItemsUntilItIsResumed()
    {
        var (job, lease) = await RunJobAsync();
        await Queue.EnqueueAsync([Batch(job, "a")], default);
        Assert.True(await Jobs.RequestPauseAsync(job.Id, default));
        Assert.Equal(new LeaseRenewal(true, true, false), await Queue.RenewAsync(lease, Policy.Duration, default));

        Assert.True(await Queue.StopJobAsync(lease, true, default));
        Assert.Equal(JobState.Paused, await StateAsync(job));
        Assert.Empty(await OfferAsync(10, WorkGroups.Search, WorkGroups.Score));
        Assert.Null(await Queue.TryLeaseAsync(Batch(job, "a").Id, "w", Policy, default));

        Assert.True(await Jobs.RequeueJobAsync(job.Id, default));
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(job), "w", Policy, default));
        Assert.NotNull(await Queue.TryLeaseAsync(Batch(job, "a").Id, "w", Policy, default));
        Assert.Equal(JobState.Running, await StateAsync(job));
    }

    [SkippableFact]
    public async Task Cancel_OfARunningJob_EndsItWhenItsHolderStops()
    {
        var (job, lease) = await RunJobAsync();
        await Queue.EnqueueAsync([Batch(job, "a")], default);
        Assert.True(await Jobs.RequestCancelAsync(job.Id, default));
        Assert.True((await Queue.RenewAsync(lease, Policy.Duration, default)).CancelRequested);

        Assert.True(await Queue.StopJobAsync(lease, false, default));
        Assert.Equal(JobState.Cancelled, await StateAsync(job));
        Assert.Equal(WorkState.Cancelled, (await ReadAsync(Batch(job, "a").Id)).State);
    }

    [SkippableFact]
    public async Task Cancel_RacingCompletion_LeavesOneFinalState()
    {
        var (job, lease) = await RunJobAsync();
        await Jobs.RequestCancelAsync(job.Id, default);
        await Task.WhenAll(
            Task.Run(() => Queue.StopJobAsync(lease, false, default)),
            Task.Run(() => Jobs.CompleteJobIfRunningAsync(job.Id, default)));

        var (state, item) = (await StateAsync(job), (await ReadAsync(StageItem(job))).State);
        Assert.Contains((state, item), new[] { (JobState.Cancelled, WorkState.Cancelled), (JobState.Succeeded, WorkState.Done) });
    }

    [SkippableFact]
    public async Task Fail_OfAStageItem_FailsItsJobInTheSameWrite()
    {
        var (job, lease) = await RunJobAsync();
        Assert.True(await Queue.FailAsync(lease, "The data is gone.", default));

        var failed = (await Jobs.GetJobAsync(job.Id, default))!;
        Assert.Equal((JobState.Failed, "The data is gone."), (failed.State, failed.FailureMessage));
    }

    [SkippableFact]
    public async Task TryLease_OfAnOwnerWithEnoughRunningJobs_WaitsForOneToEnd()
    {
        var jobs = new List<SearchJob>();
        for (var i = 0; i < 6; i++)
        {
            jobs.Add(await QueueJobAsync("ada"));
        }

        var other = await QueueJobAsync("grace");
        var policy = Policy with { MaxRunningPerOwner = 2 };
        var leases = await Task.WhenAll(jobs.Select(j => Task.Run(() => Queue.TryLeaseAsync(StageItem(j), "w", policy, default))));
        var held = leases.OfType<WorkLease>().ToArray();
        Assert.Equal(2, held.Length);

        var offered = await Queue.OfferAsync([WorkGroups.Search], 10, TimeSpan.Zero, 2, default);
        Assert.Equal(StageItem(other), Assert.Single(offered).Id);

        Assert.True(await Queue.FailAsync(held[0], "ended", default));
        var waiting = jobs.First(j => held.All(h => h.Item.JobId != j.Id));
        Assert.NotNull(await Queue.TryLeaseAsync(StageItem(waiting), "w", policy, default));
    }
}
