using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public abstract partial class JobStoreSuite
{
    private static readonly StageUsage Usage = new(12.5, 20.25, 3_000_000_000);

    [SkippableFact]
    public async Task BeginStage_JobNotRunning_IsNull()
    {
        RequireEngine();
        var job = await Store.CreateJobAsync(Samples.Job(time), default);
        Assert.Null(await Store.BeginStageAsync(job.Id, "train", 0, null, default));
    }

    [SkippableFact]
    public async Task CompleteStageIfRunning_Twice_IsTrueTwiceAndTheStageIsDone()
    {
        RequireEngine();
        var ticket = await BeginAsync("train");
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.True(await Store.CompleteStageIfRunningAsync(ticket, Usage, default));
        Assert.True(await Store.CompleteStageIfRunningAsync(ticket, Usage, default));

        var again = (await Store.BeginStageAsync(ticket.JobId, "train", 0, null, default))!;
        Assert.Equal((StageState.Succeeded, 1, Usage, time.GetUtcNow()), (again.State, again.Attempts, again.Usage, again.FinishedAt!.Value));
        Assert.Empty(again.Failures);
    }

    [SkippableFact]
    public async Task FailStageIfRunning_ThenBegin_KeepsTheFailureAndTheCheckpoint()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.SaveStageCheckpointAsync(ticket, """{"step":250}""", Usage, default);
        Assert.True(await Store.FailStageIfRunningAsync(ticket, Usage, "Out of memory.", "at Train()", default));

        var next = (await Store.BeginStageAsync(ticket.JobId, "search", 1, null, default))!;
        Assert.Equal((StageState.Running, 2, """{"step":250}""", Usage), (next.State, next.Attempts, next.CheckpointJson, next.Usage));
        Assert.Equal(new StageFailure(1, time.GetUtcNow(), "Out of memory.", "at Train()"), Assert.Single(next.Failures));
        Assert.Null(next.FinishedAt);
    }

    [SkippableFact]
    public async Task BeginStage_LeftRunningByADeadProcess_RecordsTheInterruption()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        time.Advance(TimeSpan.FromHours(1));
        Assert.True(await Store.TryResumeJobAsync(ticket.JobId, default));
        var next = (await Store.BeginStageAsync(ticket.JobId, "search", 1, null, default))!;

        var failure = Assert.Single(next.Failures);
        Assert.Equal((1, time.GetUtcNow()), (failure.Attempt, failure.FailedAt));
        Assert.Equal((2, time.GetUtcNow()), (next.Ticket.Attempt, next.StartedAt));
    }

    [SkippableFact]
    public async Task AnyWrite_UnderASupersededTicket_ChangesNothing()
    {
        RequireEngine();
        var zombie = await BeginAsync();
        await Store.RegisterArtifactAsync(Samples.Artifact(zombie.JobId, 'a'), default);
        var current = (await Store.BeginStageAsync(zombie.JobId, "search", 1, null, default))!.Ticket;

        Func<Task>[] writes =
        [
            () => Store.SaveStageCheckpointAsync(zombie, "{}", Usage, default),
            () => Store.AppendEvaluationsAsync(zombie, Samples.Batch(0, 2, "{}"), default),
            () => Store.RecordMeasurementsAsync(
                zombie, [new NewMeasurement("a1", MeasurementPurpose.Verify, Samples.PlanKey, Samples.Latency(1))], default),
            () => Store.SavePredictorAsync(zombie, Samples.Predictor(1), default),
            () => Store.SaveFrontAsync(zombie, Samples.Front(time), default),
            () => Store.SaveSupernetAsync(zombie, Samples.Supernet(zombie.JobId), default),
        ];
        foreach (var write in writes)
        {
            Assert.Equal(zombie, (await Assert.ThrowsAsync<StageLostException>(write)).Ticket);
        }

        Assert.False(await Store.CompleteStageIfRunningAsync(zombie, Usage, default));
        Assert.False(await Store.FailStageIfRunningAsync(zombie, Usage, "late", null, default));
        var stage = Assert.Single(await Store.GetStagesAsync(zombie.JobId, default));
        Assert.Equal((StageState.Running, current, null, StageUsage.None), (stage.State, stage.Ticket, stage.CheckpointJson, stage.Usage));
        Assert.Equal(0, await Store.CountEvaluationsAsync(zombie.JobId, default));
        Assert.Empty(await Store.ListMeasurementsAsync(zombie.JobId, null, default));
        Assert.Empty(await Store.GetPredictorsAsync(zombie.JobId, default));
        Assert.Empty(await Store.ListFrontsAsync(zombie.JobId, null, default));
        Assert.Null(await Store.GetSupernetAsync(zombie.JobId, default));
    }

    [SkippableFact]
    public async Task BeginStage_ByEightAtOnce_OneTicketIsValid()
    {
        RequireEngine();
        var job = await StartJobAsync();
        var begun = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.BeginStageAsync(job.Id, "search", 1, null, default))));

        // A call whose answer was lost may find its attempt superseded, and begins another: numbers may be left out, never given twice.
        Assert.Equal(8, begun.Select(s => s!.Attempts).Distinct().Count());
        var valid = 0;
        foreach (var stage in begun)
        {
            valid += await Store.CompleteStageIfRunningAsync(stage!.Ticket, Usage, default) ? 1 : 0;
        }

        Assert.Equal(1, valid);
        Assert.Equal(begun.Max(s => s!.Attempts) - 1, Assert.Single(await Store.GetStagesAsync(job.Id, default)).Failures.Length);
    }

    [SkippableFact]
    public async Task GetStages_Several_InOrderOfOrdinal()
    {
        RequireEngine();
        var job = await StartJobAsync();
        foreach (var (name, ordinal) in new[] { ("verify", 2), ("train", 0), ("search", 1) })
        {
            await Store.BeginStageAsync(job.Id, name, ordinal, null, default);
        }

        Assert.Equal(["train", "search", "verify"], (await Store.GetStagesAsync(job.Id, default)).Select(s => s.Name));
    }
}
