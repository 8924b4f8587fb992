using Microsoft.EntityFrameworkCore;
using NasService.Core.Jobs;
using NasService.Storage.Tests.Engines;

namespace NasService.Storage.Tests.Jobs;

/// <summary>What the database itself refuses, whoever writes.</summary>
public abstract partial class JobStoreSuite
{
    [SkippableTheory]
    [InlineData("UPDATE jobs SET state = 'Succeeded'")]
    [InlineData("UPDATE jobs SET finished_at = created_at")]
    [InlineData("UPDATE jobs SET state = 'Dreaming'")]
    [InlineData("UPDATE jobs SET failure_message = 'no'")]
    [InlineData("UPDATE jobs SET run_token = NULL")]
    [InlineData("UPDATE stages SET state = 'Failed'")]
    [InlineData("UPDATE stages SET attempts = 0")]
    [InlineData("UPDATE evaluation_values SET value = ci95_high + 1")]
    [InlineData("UPDATE evaluation_values SET samples = 0")]
    [InlineData("UPDATE evaluations SET ask_index = 0")]
    [InlineData("UPDATE evaluations SET architecture_id = 'a000'")]
    [InlineData("UPDATE measurements SET latency_median_ms = 0")]
    [InlineData("UPDATE measurements SET latency_p10_ms = latency_median_ms * 2")]
    [InlineData("UPDATE measurements SET device_id = 'unknown'")]
    [InlineData("UPDATE front_point_values SET samples = NULL")]
    [InlineData("UPDATE front_point_values SET part = 'Training'")]
    [InlineData("UPDATE front_points SET name = NULL")]
    [InlineData("UPDATE fronts SET version = 0")]
    [InlineData("DELETE FROM devices")]
    public async Task Database_OfAnImpossibleState_RefusesIt(string sql)
    {
        RequireEngine();
        await StoreOneOfEachAsync();
        await using var context = opened!.Contexts.CreateContext();

        var error = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRawAsync(sql));
        Assert.Matches("(?i)constraint", error.Message);
    }

    [SkippableFact]
    public async Task Database_OfADeletedJob_KeepsNothingOfItAndAllOfTheOthers()
    {
        RequireEngine();
        var (gone, kept) = (await StoreOneOfEachAsync(), await StoreOneOfEachAsync());
        await using var context = opened!.Contexts.CreateContext();
        Assert.Equal(1, await context.Jobs.Where(j => j.Id == gone).ExecuteDeleteAsync());

        Assert.Empty(await Store.GetEvaluationsAsync(gone, default));
        Assert.Empty(await Store.ListMeasurementsAsync(gone, null, default));
        Assert.Empty(await Store.ListFrontsAsync(gone, null, default));
        Assert.Equal(2, await Store.CountEvaluationsAsync(kept, default));
        Assert.NotNull(await Store.GetFrontAsync(new FrontQuery(kept), default));
        Assert.Equal(2, await context.FrontPoints.CountAsync());
        Assert.Single(await Store.GetReferencedDigestsAsync(default));
    }

    private async Task<string> StoreOneOfEachAsync()
    {
        var ticket = await BeginAsync();
        await Store.AppendEvaluationsAsync(ticket, Samples.Batch(0, 2), default);
        await Store.SavePredictorAsync(ticket, Samples.Predictor(1), default);
        await Store.RegisterArtifactAsync(Samples.Artifact(ticket.JobId, 'a'), default);
        await Store.SaveSupernetAsync(ticket, Samples.Supernet(ticket.JobId) with { ArtifactDigest = new string('a', 64) }, default);
        await Store.SaveFrontAsync(ticket, Samples.Front(time, Samples.Point("a000", 0.9, 0.02)), default);
        return ticket.JobId;
    }
}
