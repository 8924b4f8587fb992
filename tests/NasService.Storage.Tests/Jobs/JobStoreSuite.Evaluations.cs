using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public abstract partial class JobStoreSuite
{
    [SkippableFact]
    public async Task AppendEvaluations_OutOfOrder_AreReadInOrderWithEveryField()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.AppendEvaluationsAsync(ticket, Samples.Batch(3, 2), default);
        var failed = Samples.FailedEvaluation(2);
        var unordered = new EvaluationBatch([failed, Samples.Evaluation(0), Samples.Evaluation(1)], Samples.PlanKey, null);
        await Store.AppendEvaluationsAsync(ticket, unordered, default);

        var expected = new[] { Samples.Evaluation(0), Samples.Evaluation(1), failed, Samples.Evaluation(3), Samples.Evaluation(4) };
        AssertSame(expected, [.. await Store.GetEvaluationsAsync(ticket.JobId, default)]);
        Assert.Equal(5, await Store.CountEvaluationsAsync(ticket.JobId, default));
        Assert.Equal(4, (await Store.ListMeasurementsAsync(ticket.JobId, MeasurementPurpose.Search, default)).Count);
    }

    [SkippableFact]
    public async Task AppendEvaluations_Again_KeepsAndReturnsTheFirst()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        var first = await Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, 3, "one"), default);
        var changed = new EvaluationBatch(
            [Samples.Evaluation(3), Samples.Evaluation(1) with { Quality = Samples.Score(0.1, 6667), Latency = Samples.Latency(9) }],
            Samples.PlanKey,
            "two");
        var second = await Store.AppendEvaluationsAsync(ticket, changed, default);

        AssertSame(Samples.Batch(0, 3).Evaluations.ToList(), [.. first]);
        AssertSame([Samples.Evaluation(3), Samples.Evaluation(1)], second.ToArray());
        AssertSame(Samples.Batch(0, 4).Evaluations.ToList(), [.. await Store.GetEvaluationsAsync(ticket.JobId, default)]);
        Assert.Equal("two", Assert.Single(await Store.GetStagesAsync(ticket.JobId, default)).CheckpointJson);
    }

    [SkippableFact]
    public async Task AppendEvaluations_SameArchitectureAtAnotherIndex_KeepsTheFirst()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, 1), default);
        var stored = await Store.AppendEvaluationsAsync(
            ticket, new EvaluationBatch([Samples.Evaluation(5, "a000")], Samples.PlanKey, null), default);

        AssertSame([Samples.Evaluation(0)], stored.ToArray());
        Assert.Equal(1, await Store.CountEvaluationsAsync(ticket.JobId, default));
    }

    [SkippableFact]
    public async Task AppendEvaluations_FromEightTasksWithOverlap_StoresEachOnce()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        var appended = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            i => Task.Run(() => Store.AppendEvaluationsAsync(ticket, Samples.Batch(i * 5, 10), default))));

        Assert.All(appended, batch => Assert.Equal(10, batch.Count));
        AssertSame(Samples.Batch(0, 45).Evaluations.ToList(), [.. await Store.GetEvaluationsAsync(ticket.JobId, default)]);
        Assert.Equal(45, (await Store.ListMeasurementsAsync(ticket.JobId, null, default)).Count);
    }

    [SkippableFact]
    public async Task AppendEvaluations_OneOfThemImpossible_StoresNothingOfTheBatch()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.SaveStageCheckpointAsync(ticket, "before", Usage, default);
        var batch = new EvaluationBatch([Samples.Evaluation(0), Samples.Evaluation(1) with { Quality = Samples.Score(0.9, 6667) with { Value = 1.5 } }], Samples.PlanKey, "after");

        await Assert.ThrowsAsync<DbUpdateException>(() => Store.AppendEvaluationsAsync(ticket, batch, default));
        Assert.Equal(0, await Store.CountEvaluationsAsync(ticket.JobId, default));
        Assert.Empty(await Store.ListMeasurementsAsync(ticket.JobId, null, default));
        Assert.Equal("before", Assert.Single(await Store.GetStagesAsync(ticket.JobId, default)).CheckpointJson);
    }

    [SkippableFact]
    public async Task AppendEvaluations_UnknownDevice_StoresNothing()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        var stray = Samples.Evaluation(0) with { Latency = Samples.Latency(1, "never-registered") };

        await Assert.ThrowsAsync<DbUpdateException>(
            () => Store.AppendEvaluationsAsync(ticket, new EvaluationBatch([stray], Samples.PlanKey, null), default));
        Assert.Equal(0, await Store.CountEvaluationsAsync(ticket.JobId, default));
    }

    [SkippableFact]
    public async Task AppendEvaluations_TheSameArchitectureTwiceInABatch_IsAProgrammersMistake()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        var batch = new EvaluationBatch([Samples.Evaluation(0), Samples.Evaluation(1, "a000")], Samples.PlanKey, null);

        await Assert.ThrowsAsync<ArgumentException>(() => Store.AppendEvaluationsAsync(ticket, batch, default));
    }

    [SkippableFact]
    public async Task AppendEvaluations_SameArchitectureInTwoJobs_AreTwoEvaluations()
    {
        RequireEngine();
        var one = await BeginAsync();
        var two = await BeginAsync();
        await Store.AppendEvaluationsAsync(one, Samples.Batch(0, 1), default);
        await Store.AppendEvaluationsAsync(two, Samples.Batch(0, 1), default);

        Assert.Equal(1, await Store.CountEvaluationsAsync(one.JobId, default));
        Assert.Equal(1, await Store.CountEvaluationsAsync(two.JobId, default));
    }
}
