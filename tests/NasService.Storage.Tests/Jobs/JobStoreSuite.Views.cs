using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Core.Views;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;


public abstract partial class JobStoreSuite
{
    private IServiceViews Views => opened!.Get<IServiceViews>();

    [SkippableFact]
    public async Task ListEvaluations_InPages_GivesAllInOrder()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, 7), default);
        var all = await Store.GetEvaluationsAsync(ticket.JobId, default);

        var first = await Views.ListEvaluationsAsync(ticket.JobId, -1, 4, default);
        var second = await Views.ListEvaluationsAsync(ticket.JobId, first[^1].Index, 4, default);
        AssertSame(all, [.. first, .. second]);
    }

    [SkippableFact]
    public async Task GetEvaluationColumns_WithAFailedOne_HasNullsThere()
    {
        RequireEngine();
        var ticket = await BeginAsync();
        await Store.AppendEvaluationsAsync(ticket, new EvaluationBatch([Samples.Evaluation(0), Samples.FailedEvaluation(1)], Samples.PlanKey, null), default);

        var columns = await Views.GetEvaluationColumnsAsync(ticket.JobId, -1, default);
        Assert.Equal([0, 1], columns.Index);
        Assert.Equal([Samples.Evaluation(0).Quality!.Value, null], columns.Quality);
        Assert.Equal([Samples.Evaluation(0).Latency!.MedianMs, null], columns.LatencyMs);
        Assert.Equal([Samples.Evaluation(0).ModelBytes, Samples.Evaluation(1).ModelBytes], columns.ModelBytes);
        Assert.Empty((await Views.GetEvaluationColumnsAsync("nothing", -1, default)).Index);
    }

    [SkippableFact]
    public async Task FindArtifact_OfAnotherUser_IsNull()
    {
        RequireEngine();
        var job = await Store.CreateJobAsync(Samples.Job(time) with { Owner = "ada" }, default);
        var digest = (await Store.RegisterArtifactAsync(Samples.Artifact(job.Id, 'a'), default)).Blob.Digest;

        Assert.Equal(job.Id, (await Views.FindArtifactAsync(digest, "ada", default))!.JobId);
        Assert.Equal(job.Id, (await Views.FindArtifactAsync(digest, null, default))!.JobId);
        Assert.Null(await Views.FindArtifactAsync(digest, "bob", default));
        Assert.Null(await Views.FindArtifactAsync(ArtifactDigest.Parse(new string('b', 64)), null, default));
    }

    [SkippableFact]
    public async Task ListSupernets_OfAUser_NewestFirst()
    {
        RequireEngine();
        foreach (var owner in new[] { "ada", "ada", "bob" })
        {
            var job = await Store.CreateJobAsync(Samples.Job(time) with { Owner = owner }, default);
            await Store.TryStartJobAsync(job.Id, default);
            var ticket = (await Store.BeginStageAsync(job.Id, "train", 0, null, default))!.Ticket;
            await Store.SaveSupernetAsync(ticket, Samples.Supernet(job.Id), default);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        var mine = await Views.ListSupernetsAsync("ada", null, 10, default);
        Assert.Equal(2, mine.Count);
        Assert.True(string.CompareOrdinal(mine[0].JobId, mine[1].JobId) > 0);
        Assert.Equal(mine[1].JobId, Assert.Single(await Views.ListSupernetsAsync("ada", mine[0].JobId, 10, default)).JobId);
        Assert.Equal(3, (await Views.ListSupernetsAsync(null, null, 10, default)).Count);
    }

    [SkippableFact]
    public async Task ListCosts_OfASpace_GivesJobsThatSucceeded()
    {
        RequireEngine();
        var ticket = await BeginAsync("train");
        await Store.CompleteStageIfRunningAsync(ticket, Usage, default);
        Assert.Empty(await Views.ListCostsAsync("ab12", 5, default));
        await Store.CompleteJobIfRunningAsync(ticket.JobId, default);

        var cost = Assert.Single(await Views.ListCostsAsync("ab12", 5, default));
        Assert.Equal((ticket.JobId, Usage.Seconds), (cost.JobId, cost.StageSeconds["train"]));
        Assert.Empty(await Views.ListCostsAsync("other", 5, default));
    }
}
