using System.Text.Json;
using NasService.Core.Jobs;
using NasService.Core.Stores;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Faults;

/// <summary>Every write with its commit failing once, before or after it took effect: the result is that of an undisturbed write.</summary>
public abstract class StoreFaultSuite : IDisposable
{
    private readonly ITestEngine engine;

    private protected StoreFaultSuite(ITestEngine engine) => this.engine = engine;

    public void Dispose()
    {
        engine.Dispose();
        GC.SuppressFinalize(this);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryWrite_CommitTimesOut_HasTheEffectOfOne(bool afterCommit)
    {
        var fault = new CommitFault { AfterCommit = afterCommit };
        var expected = await PlayAsync(() => { });
        var actual = await PlayAsync(fault.Arm, fault);

        Assert.Equal(expected, actual);
        Assert.Equal(14, fault.Faults);
    }

    [SkippableFact]
    public async Task AppendEvaluations_ProcessDiesBeforeTheCommit_LeavesNothing()
    {
        var fault = new CommitFault { Error = new InvalidOperationException("the process dies here") };
        await using var store = await TestStore.OpenAsync(await engine.CreateMigratedDatabaseAsync(), new ManualTime(), fault);
        var ticket = await BeginAsync(store.Jobs, Samples.Job(new ManualTime()));
        fault.Arm();

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.Jobs.AppendEvaluationsAsync(ticket, Samples.Batch(0, 25, "after"), default));
        Assert.Equal(0, await store.Jobs.CountEvaluationsAsync(ticket.JobId, default));
        Assert.Empty(await store.Jobs.ListMeasurementsAsync(ticket.JobId, null, default));
        Assert.Null(Assert.Single(await store.Jobs.GetStagesAsync(ticket.JobId, default)).CheckpointJson);
    }

    [SkippableFact]
    public async Task AnyWrite_TimesOutEveryTime_GivesUpWithAMessage()
    {
        var fault = new CommitFault();
        await using var store = await TestStore.OpenAsync(await engine.CreateMigratedDatabaseAsync(), new ManualTime(), fault);
        fault.Always = true;
        var error = await Assert.ThrowsAsync<StoreException>(() => store.Jobs.CreateJobAsync(Samples.Job(new ManualTime()), default));

        Assert.Contains("did not answer in time", error.Message, StringComparison.Ordinal);
        Assert.Equal(6, fault.Faults);
    }

    private static async Task<StageTicket> BeginAsync(IJobStore store, NewJob job)
    {
        await store.CreateJobAsync(job, default);
        await store.TryStartJobAsync(job.Id, default);
        await store.RegisterDeviceAsync(Samples.Device, default);
        return (await store.BeginStageAsync(job.Id, "search", 1, null, default))!.Ticket;
    }

    /// <summary>Every write once, and all that can be read afterwards; ids and tokens are the same in every play or left out.</summary>
    private async Task<string> PlayAsync(Action beforeEach, params Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor[] interceptors)
    {
        var time = new ManualTime();
        await using var opened = await TestStore.OpenAsync(await engine.CreateMigratedDatabaseAsync(), time, interceptors);
        var store = opened.Jobs;
        var job = Samples.Job(time) with { Id = "job" };
        var front = Samples.Front(time, Samples.Point("a1", 0.9, 0.02)) with { Id = "front" };
        var usage = new StageUsage(1, 2, 3);
        var measurement = new NewMeasurement("a1", MeasurementPurpose.Verify, Samples.PlanKey, Samples.Latency(0.02));
        var results = new List<string>();
        JobStage? begun = null;

        Func<Task<string>>[] writes =
        [
            () => Text(store.CreateJobAsync(job, default)),
            () => Text(store.TryStartJobAsync("job", default)),
            () => Text(store.RegisterDeviceAsync(Samples.Device, default)),
            async () =>
            {
                begun = await store.BeginStageAsync("job", "search", 1, null, default);
                return $"{begun!.State} {begun.Attempts} {begun.Failures.Length}";
            },
            () => Done(store.SaveStageCheckpointAsync(begun!.Ticket, "one", usage, default)),
            () => Text(store.AppendEvaluationsAsync(begun!.Ticket, Samples.Batch(0, 5, "two"), default)),
            () => Text(store.RecordMeasurementsAsync(begun!.Ticket, [measurement], default)),
            () => Done(store.SavePredictorAsync(begun!.Ticket, Samples.Predictor(1), default)),
            () => Text(store.SaveFrontAsync(begun!.Ticket, front, default)),
            () => Done(store.SaveSupernetAsync(begun!.Ticket, Samples.Supernet("job"), default)),
            () => Text(store.RegisterArtifactAsync(Samples.Artifact("job", 'a'), default)),
            () => Text(store.RequestCancelAsync("job", default)),
            () => Text(store.FailStageIfRunningAsync(begun!.Ticket, usage, "failed", null, default)),
            () => Text(store.FailJobIfRunningAsync("job", "failed", default)),
        ];
        foreach (var write in writes)
        {
            beforeEach();
            results.Add(await write());
        }

        results.Add(await Text(store.GetJobAsync("job", default)));
        results.Add(await Text(store.GetEvaluationsAsync("job", default)));
        results.Add(await Text(store.ListMeasurementsAsync("job", null, default)));
        results.Add(await Text(store.GetPredictorsAsync("job", default)));
        results.Add(await Text(store.ListFrontsAsync("job", null, default)));
        results.Add(await Text(store.GetFrontAsync(new FrontQuery("job"), default)));
        results.Add(await Text(store.GetSupernetAsync("job", default)));
        results.Add(await Text(store.ListArtifactsAsync("job", default)));
        var stage = Assert.Single(await store.GetStagesAsync("job", default));
        results.Add(JsonSerializer.Serialize(stage with { Ticket = stage.Ticket with { Token = "" } }));
        return string.Join('\n', results);
    }

    private static async Task<string> Text<T>(Task<T> write) => JsonSerializer.Serialize(await write);

    private static async Task<string> Done(Task write)
    {
        await write;
        return "done";
    }
}
