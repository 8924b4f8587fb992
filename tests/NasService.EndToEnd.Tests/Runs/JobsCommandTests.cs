using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(FinishedJobCollection.Name)]
public sealed class JobsCommandTests(FinishedJob job)
{
    [Fact]
    public async Task Front_Json_IsWhatTheRunPrinted()
    {
        var run = (await NasProcess.RunAsync(job.Data, "jobs", "front", job.Id, "--json")).Expect(0);
        Assert.Equal(job.Run.Output, run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Front_MaxLatency_KeepsThePointsThatPrintNoMore()
    {
        var bound = job.Front.Front[job.Front.Front.Length / 2].LatencyMs.Median;
        var run = (await NasProcess.RunAsync(job.Data, "jobs", "front", job.Id, "--json", "--max-latency-ms", FormattableString.Invariant($"{bound}"))).Expect(0);
        Assert.Equal(job.Front.Front.Where(p => p.LatencyMs.Median <= bound).Select(p => p.Id), run.Front.Front.Select(p => p.Id));

        var none = (await NasProcess.RunAsync(job.Data, "jobs", "front", job.Id, "--json", "--max-latency-ms", "0.00001")).Expect(0);
        Assert.Empty(none.Front.Front);
        Assert.Equal(4, none.Front.Baselines.Length);
        Assert.Contains($"the nearest is {job.Front.Front[0].Id}", none.Error, StringComparison.Ordinal);

        // For people the sentence stands where the table would.
        var told = (await NasProcess.RunAsync(job.Data, "jobs", "front", job.Id, "--max-latency-ms", "0.00001")).Expect(0);
        Assert.Equal(none.Error.Trim(), $"nas: {told.Output.Trim()}");
    }

    [Fact]
    public async Task List_Json_HasTheJob()
    {
        var run = (await NasProcess.RunAsync(job.Data, "jobs", "list", "--json")).Expect(0);
        var entry = run.Json.GetProperty("jobs").EnumerateArray().Single(j => j.GetProperty("job").GetString() == job.Id);
        Assert.Equal(job.Id, entry.GetProperty("id").GetString());
        Assert.Equal("tiny", entry.GetProperty("name").GetString());
        Assert.Equal("succeeded", entry.GetProperty("state").GetString());
        Assert.Equal("tiny", entry.GetProperty("space").GetString());
        Assert.Equal(3, entry.GetProperty("seed").GetInt32());
        Assert.True(entry.GetProperty("startedAt").GetDateTimeOffset() <= entry.GetProperty("finishedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Show_Json_HasStagesPredictorsAndFronts()
    {
        var shown = (await NasProcess.RunAsync(job.Data, "jobs", "show", job.Id, "--json")).Expect(0).Json;
        Assert.All(shown.GetProperty("stages").EnumerateArray(), s => Assert.Equal("succeeded", s.GetProperty("state").GetString()));
        Assert.Equal(7, shown.GetProperty("stages").GetArrayLength());
        var metrics = shown.GetProperty("predictors").EnumerateArray().Select(p => p.GetProperty("metric").GetString()).Distinct();
        Assert.Equal(["accuracy", "latencyMs"], metrics.Order());
        var fronts = shown.GetProperty("fronts").EnumerateArray().ToArray();
        Assert.True(fronts.Count(f => f.GetProperty("verified").GetBoolean()) == 2, "verified before and after the test set");
        Assert.Contains(fronts, f => f.GetProperty("evaluations").GetInt32() == TinyJob.InitialSample && !f.GetProperty("verified").GetBoolean());
    }

    [Fact]
    public async Task Commands_WithoutJson_PrintTablesForPeople()
    {
        var front = (await NasProcess.RunAsync(job.Data, "jobs", "front", job.Id)).Expect(0).Output;
        Assert.Contains("hypervolume", front, StringComparison.Ordinal);
        Assert.Contains("largest-fp32", front, StringComparison.Ordinal);
        Assert.Contains("peak memory", front, StringComparison.Ordinal);
        Assert.Contains(job.Id, (await NasProcess.RunAsync(job.Data, "jobs", "list")).Expect(0).Output, StringComparison.Ordinal);
        Assert.Contains("Kendall tau", (await NasProcess.RunAsync(job.Data, "jobs", "show", job.Id)).Expect(0).Output, StringComparison.Ordinal);
    }
}
