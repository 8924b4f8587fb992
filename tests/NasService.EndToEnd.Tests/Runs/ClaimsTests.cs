using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(FinishedJobCollection.Name)]
public sealed class ClaimsTests(FinishedJob job)
{
    [Fact]
    public async Task Simq_SmallRun_ComparesFourArmsAtEqualBudget()
    {
        string[] arguments =
        [
            "bench", "claims", "simq", "--job", job.Id, "--seeds", "1", "--evaluations", "10", "--initial-sample", "5", "--round-size", "3", "--reference-accuracy", "0.2", "--json",
        ];
        var run = (await NasProcess.RunAsync(job.Data, arguments)).Expect(0);
        var result = run.Json.GetProperty("result");
        Assert.Equal(["fp32 + twins", "all-int8", "fp32 + revert"], result.GetProperty("differences").EnumerateArray().Select(d => d.GetProperty("against").GetString()));
        var pair = Assert.Single(result.GetProperty("pairs").EnumerateArray());
        Assert.Equal(["all-int8", "fp32 + revert", "fp32 + twins", "joint"], pair.GetProperty("hypervolumes").EnumerateObject().Select(h => h.Name));
        Assert.DoesNotContain(" 11 evaluations", run.Error, StringComparison.Ordinal);

        // Everything is known the second time, and comes from the file.
        var known = result.GetProperty("trueEvaluations").GetInt32();
        var again = (await NasProcess.RunAsync(job.Data, arguments)).Expect(0);
        Assert.Equal(known, again.Json.GetProperty("result").GetProperty("trueEvaluations").GetInt32());
    }
}
