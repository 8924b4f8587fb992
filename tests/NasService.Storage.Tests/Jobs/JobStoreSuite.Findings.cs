using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Predictors;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public abstract partial class JobStoreSuite
{
    [SkippableFact]
    public async Task RegisterDevice_Again_MovesOnlyLastSeen()
    {
        RequireEngine();
        var first = await Store.RegisterDeviceAsync(Samples.Device, default);
        time.Advance(TimeSpan.FromDays(1));
        await Store.RegisterDeviceAsync(Samples.OtherDevice, default);
        time.Advance(TimeSpan.FromDays(1));
        var second = await Store.RegisterDeviceAsync(Samples.Device, default);

        Assert.Equal(first with { LastSeenAt = time.GetUtcNow() }, second);
        Assert.Equal([Samples.Device, Samples.OtherDevice], (await Store.ListDevicesAsync(default)).Select(d => d.Fingerprint));
    }

    [SkippableFact]
    public async Task RegisterDevice_ThatWasAskedForItsKernels_KeepsWhatItSaidLast()
    {
        RequireEngine();
        await Store.RegisterDeviceAsync(Samples.Device, default);
        var asked = Samples.Device with { Formats = "fp32+int8", Int8DotProduct = false };
        await Store.RegisterDeviceAsync(asked, default);

        // A job that measures there knows no better.
        await Store.RegisterDeviceAsync(Samples.Device, default);
        Assert.Equal(asked, Assert.Single(await Store.ListDevicesAsync(default)).Fingerprint);
    }

    [SkippableFact]
    public async Task RecordMeasurements_OnAnotherDeviceByTheSamePlan_AreTheEvaluationsLatenciesThere()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.RegisterDeviceAsync(Samples.Device, default);
        await Store.RegisterDeviceAsync(Samples.OtherDevice, default);
        await Store.AppendEvaluationsAsync(ticket,
            new EvaluationBatch([Samples.Evaluation(0, "a0"), Samples.Evaluation(1, "a1")], Samples.PlanKey, null), default);
        var there = Samples.Latency(9.5, Samples.OtherDevice.Id);
        await Store.RecordMeasurementsAsync(ticket, [new NewMeasurement("a1", MeasurementPurpose.Search, Samples.PlanKey, there)],
            default);

        var read = await Store.GetEvaluationsAsync(ticket.JobId, default);
        var plan = new MeasurementPlan();
        var board = new LatencyScenario("board", plan, plan, null) { Device = "board" };
        Assert.Equal(Samples.PlanKey, plan.Key);
        Assert.Null(read[0].LatencyOf(board));
        Assert.Equal(there, read[1].LatencyOf(board));
        Assert.Null(read[1].LatencyOf(board with { DeviceId = "board-000000000000" }));
        Assert.Equal(Samples.Evaluation(1, "a1").Latency, read[1].Latency);
    }

    [SkippableFact]
    public async Task FindMeasurement_ByKeyAndPurpose_FindsTheFirstStored()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        var search = new NewMeasurement("a1", MeasurementPurpose.Search, Samples.PlanKey, Samples.Latency(0.021));
        var verify = search with { Purpose = MeasurementPurpose.Verify, Latency = Samples.Latency(0.022) };
        var stored = await Store.RecordMeasurementsAsync(ticket, [search, verify], default);
        await Store.RecordMeasurementsAsync(ticket, [search with { Latency = Samples.Latency(7) }], default);

        var key = new MeasurementKey(ticket.JobId, "a1", Samples.Device.Id, Samples.PlanKey);
        Assert.Equal(new MeasurementRecord(ticket.JobId, "a1", MeasurementPurpose.Search, Samples.PlanKey, search.Latency, time.GetUtcNow()), stored[0]);
        Assert.Equal(stored[0], await Store.FindMeasurementAsync(key, null, default));
        Assert.Equal(stored[1], await Store.FindMeasurementAsync(key, MeasurementPurpose.Verify, default));
        Assert.Null(await Store.FindMeasurementAsync(key, MeasurementPurpose.Baseline, default));
        Assert.Null(await Store.FindMeasurementAsync(key with { PlanKey = "other" }, null, default));
        Assert.Equal(stored, await Store.ListMeasurementsAsync(ticket.JobId, null, default));
    }

    [SkippableFact]
    public async Task SavePredictor_SamePlaceTwice_ReplacesIt()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.SavePredictorAsync(ticket, Samples.Predictor(2, Samples.Device.Id), default);
        await Store.SavePredictorAsync(ticket, Samples.Predictor(1) with { KendallTau = null, Mape = null }, default);
        await Store.SavePredictorAsync(ticket, Samples.Predictor(1), default);
        await Store.SavePredictorAsync(ticket, Samples.Predictor(1, Samples.Device.Id), default);

        var stored = await Store.GetPredictorsAsync(ticket.JobId, default);
        PredictorRecord[] expected = [Samples.Predictor(1), Samples.Predictor(1, Samples.Device.Id), Samples.Predictor(2, Samples.Device.Id)];
        Assert.Equal(expected.Select(p => p with { CreatedAt = time.GetUtcNow() }), stored);
    }

    [SkippableFact]
    public async Task SaveFront_Twice_GivesTwoVersionsWithEveryField()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.RegisterArtifactAsync(Samples.Artifact(ticket.JobId, 'c', "a1"), default);
        var digest = new string('c', 64);
        var one = Samples.Front(time, Samples.Point("a1", 0.90, 0.021) with { ArtifactDigest = digest });
        var two = Samples.Front(time, Samples.Point("a1", 0.90, 0.021), Samples.Point("a2", 0.91, 0.05)) with { Hypervolume = 0.005 };
        var first = await Store.SaveFrontAsync(ticket, one, default);
        Assert.Equal(first, await Store.SaveFrontAsync(ticket, one, default));
        time.Advance(TimeSpan.FromSeconds(1));
        var second = await Store.SaveFrontAsync(ticket, two, default);

        var expected = new FrontSummary(one.Id, ticket.JobId, Samples.Device.Id, 1, first.CreatedAt, 0.85, 0.091, 0.0042, 200, 1, true);
        Assert.Equal(expected, first);
        Assert.Equal([first, second], await Store.ListFrontsAsync(ticket.JobId, null, default));
        Assert.Equal((2, 2), (second.Version, second.PointCount));
        var newest = (await Store.GetFrontAsync(new FrontQuery(ticket.JobId), default))!;
        AssertSame(new StoredFront(second, two.Points, two.Baselines), newest);
        var oldest = (await Store.GetFrontAsync(new FrontQuery(ticket.JobId, Samples.Device.Id, Version: 1), default))!;
        AssertSame(new StoredFront(first, one.Points, one.Baselines), oldest);
    }

    [SkippableFact]
    public async Task SaveFront_OfTwoScenarios_EachHasVersionsOfItsOwn()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        var first = await Store.SaveFrontAsync(ticket, Samples.Front(time, Samples.Point("a1", 0.88, 0.02)), default);
        time.Advance(TimeSpan.FromSeconds(1));
        var batches = Samples.Front(time, Samples.Point("a2", 0.90, 0.03)) with { Scenario = "throughput" };
        var other = await Store.SaveFrontAsync(ticket, batches, default);

        Assert.Equal((1, null, 1, "throughput"), (first.Version, first.Scenario, other.Version, other.Scenario));
        Assert.Equal([first, other], await Store.ListFrontsAsync(ticket.JobId, null, default));
        Assert.Equal("a1", Assert.Single((await Store.GetFrontAsync(new FrontQuery(ticket.JobId), default))!.Points).ArchitectureId);
        var query = new FrontQuery(ticket.JobId) { Scenario = "throughput" };
        Assert.Equal("a2", Assert.Single((await Store.GetFrontAsync(query, default))!.Points).ArchitectureId);
        Assert.Null(await Store.GetFrontAsync(query with { Scenario = "none" }, default));
    }

    [SkippableFact]
    public async Task AppendEvaluations_WithFurtherLatencies_GivesThemBackByTheirPlans()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.RegisterDeviceAsync(Samples.Device, default);
        var plain = Samples.Evaluation(0, "a0");
        var both = Samples.Evaluation(1, "a1");
        both = both with { FurtherLatencies = [new PlannedLatency("b8", Samples.Latency(7.5) with { Batch = 8 })] };
        var stored = await Store.AppendEvaluationsAsync(ticket, new EvaluationBatch([plain, both], "b1", null), default);
        var again = await Store.AppendEvaluationsAsync(ticket, new EvaluationBatch([plain, both with { FurtherLatencies = [] }], "b1", null), default);
        var read = await Store.GetEvaluationsAsync(ticket.JobId, default);
        foreach (var evaluations in new[] { stored, again, read })
        {
            Assert.Empty(evaluations[0].FurtherLatencies);
            Assert.Equal(both.FurtherLatencies.ToArray(), evaluations[1].FurtherLatencies.ToArray());
            Assert.Equal(both.Latency, evaluations[1].Latency);
        }
    }

    [SkippableFact]
    public async Task GetFront_WithBounds_KeepsPointsOnTheBoundAndAllBaselines()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.SaveFrontAsync(
            ticket, Samples.Front(time, Samples.Point("a1", 0.88, 0.02), Samples.Point("a2", 0.90, 0.03), Samples.Point("a3", 0.91, 0.04)), default);

        var fast = (await Store.GetFrontAsync(new FrontQuery(ticket.JobId, MaxLatencyMs: 0.03), default))!;
        var small = (await Store.GetFrontAsync(new FrontQuery(ticket.JobId, MaxModelBytes: 20_000), default))!;
        Assert.Equal(["a1", "a2"], fast.Points.Select(p => p.ArchitectureId));
        Assert.Equal("largest-fp32", Assert.Single(fast.Baselines).Name);
        Assert.Equal(3, fast.Summary.PointCount);
        Assert.Equal(["a1"], small.Points.Select(p => p.ArchitectureId));
        Assert.Null(await Store.GetFrontAsync(new FrontQuery(ticket.JobId, "other-device"), default));
        Assert.Null(await Store.GetFrontAsync(new FrontQuery("other-job"), default));
    }

    [SkippableFact]
    public async Task SaveFront_PointOfAnotherDevice_IsAProgrammersMistake()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        var stray = Samples.Point("a1", 0.9, 0.02) with { Latency = Samples.Latency(0.02, Samples.OtherDevice.Id) };

        await Assert.ThrowsAsync<ArgumentException>(() => Store.SaveFrontAsync(ticket, Samples.Front(time, stray), default));
    }

    [SkippableFact]
    public async Task SaveSupernet_Twice_ReplacesItAndIsFoundByHash()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.SaveSupernetAsync(ticket, Samples.Supernet(ticket.JobId, "old"), default);
        await Store.SaveSupernetAsync(ticket, Samples.Supernet(ticket.JobId), default);

        var expected = Samples.Supernet(ticket.JobId) with { CreatedAt = time.GetUtcNow() };
        Assert.Equal(expected, await Store.GetSupernetAsync(ticket.JobId, default));
        Assert.Equal(expected, await Store.FindSupernetAsync("5e", default));
        Assert.Null(await Store.FindSupernetAsync("old", default));
    }

    [SkippableFact]
    public async Task RegisterArtifact_SameFileOfTwoJobs_IsOneBlobWithTwoReferences()
    {
        RequireEngine();
        var (one, two) = (await StartJobAsync(), await StartJobAsync());
        var first = await Store.RegisterArtifactAsync(Samples.Artifact(one.Id, 'a', "a1"), default);
        Assert.Equal(first, await Store.RegisterArtifactAsync(Samples.Artifact(one.Id, 'a', "a1"), default));
        await Store.RegisterArtifactAsync(Samples.Artifact(two.Id, 'a'), default);
        await Store.RegisterArtifactAsync(Samples.Artifact(one.Id, 'b', "a1"), default);

        Assert.Equal(["a", "b"], (await Store.ListArtifactsAsync(one.Id, default)).Select(a => a.Blob.Digest.Value[..1]));
        Assert.Equal('b', (await Store.FindArtifactAsync(one.Id, first.Kind, "a1", default))!.Blob.Digest.Value[0]);
        Assert.Null(await Store.FindArtifactAsync(one.Id, first.Kind, null, default));
        Assert.NotNull(await Store.FindArtifactAsync(two.Id, first.Kind, null, default));
        Assert.Equal(2, (await Store.GetReferencedDigestsAsync(default)).Count);
    }

    [SkippableFact]
    public async Task RegisterArtifact_ByEightAtOnce_IsRegisteredOnce()
    {
        RequireEngine();
        var job = await StartJobAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.RegisterArtifactAsync(Samples.Artifact(job.Id, 'a'), default))));

        Assert.Single(await Store.ListArtifactsAsync(job.Id, default));
    }
}
