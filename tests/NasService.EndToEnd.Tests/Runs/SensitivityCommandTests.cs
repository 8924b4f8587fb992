using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(FinishedJobCollection.Name)]
public sealed class SensitivityCommandTests(FinishedJob job)
{
    [Fact]
    public async Task Sensitivity_ByBlock_HasARowForEachAndTheTwins()
    {
        var run = (await NasProcess.RunAsync(job.Data, "sensitivity", job.Id, "--pick", "accuracy", "--json")).Expect(0);
        var rows = run.Json.GetProperty("rows").EnumerateArray().ToArray();
        var names = rows.Select(r => r.GetProperty("name").GetString()!).ToArray();
        Assert.Equal("fp32", names[0]);
        Assert.Equal(["all int8", "own policy"], names[^2..]);
        Assert.Contains("stage1.block1", names);
        Assert.Equal(0, rows[0].GetProperty("lossPoints").GetDouble());
        Assert.Equal(1, rows[0].GetProperty("speed").GetDouble());

        // int8 weights are a quarter; the graph around them grows, so only the counted bytes must shrink.
        Assert.All(rows[1..^1], r => Assert.True(r.GetProperty("countedBytes").GetInt64() < rows[0].GetProperty("countedBytes").GetInt64()));
        Assert.All(rows, r => Assert.InRange(r.GetProperty("lossPoints").GetDouble(), r.GetProperty("lossCi95")[0].GetDouble(), r.GetProperty("lossCi95")[1].GetDouble()));
    }
}
