using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(SearchedAgainCollection.Name)]
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

    [Fact]
    public async Task Ofa_SmallRun_ComparesSharedAndLoneNetworksAndGoesOnFromItsFile()
    {
        string[] arguments =
        [
            "bench", "claims", "ofa", "--job-file", job.Files.JobFile, "--steps", "8", "--networks", "4", "--compared", "2", "--seeds", "2", "--rank-seeds", "2", "--taught-seeds", "1",
            "--ablation-seeds", "1", "--json",
        ];
        var run = (await NasProcess.RunAsync(job.Data, arguments)).Expect(0);
        var result = run.Json.GetProperty("result");
        Assert.Equal([4, 2], result.GetProperty("gaps").EnumerateArray().Select(g => g.GetProperty("points").GetProperty("count").GetInt32()));
        Assert.Equal(8, result.GetProperty("ablations").GetArrayLength());
        var networks = result.GetProperty("networks").EnumerateArray().ToArray();
        Assert.Equal([2, 2, 2, 2], networks.Select(n => n.GetProperty("alone").GetArrayLength()));
        Assert.All(networks.SelectMany(n => n.GetProperty("alone").EnumerateArray()), a => Assert.InRange(a.GetDouble(), 0.05, 1));

        // The last results are taken back, and the last supernet is there: only what is missing is made again, and comes out the same.
        var file = Assert.Single(
            Directory.EnumerateFiles(Path.Combine(job.Data, "claims"), "accuracies.jsonl", SearchOption.AllDirectories), f => !f.Contains("ofa-alone-", StringComparison.Ordinal));
        var lines = await File.ReadAllLinesAsync(file);
        await File.WriteAllLinesAsync(file, lines[..^2]);
        var again = (await NasProcess.RunAsync(job.Data, arguments)).Expect(0);
        Assert.Equal(result.GetRawText(), again.Json.GetProperty("result").GetRawText());
        Assert.Equal(lines.Order(StringComparer.Ordinal), (await File.ReadAllLinesAsync(file)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("trained alone", again.Error, StringComparison.Ordinal);
    }
}
