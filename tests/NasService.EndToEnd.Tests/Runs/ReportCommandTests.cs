using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(FinishedJobCollection.Name)]
public sealed class ReportCommandTests(FinishedJob job)
{
    [Fact]
    public async Task Run_FinishedJob_HasLeftAReport()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(job.Data, "jobs", job.Id, "report.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("succeeded", page, StringComparison.Ordinal);
        Assert.Contains("Predicted against measured", page, StringComparison.Ordinal);
        Assert.All(job.Front.Front, p => Assert.Contains(p.Id, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_OtherFile_IsTheSamePage()
    {
        var file = job.Files["page.html"];
        var run = (await NasProcess.RunAsync(job.Data, "report", job.Id, "--out", file, "--json")).Expect(0);
        Assert.Equal(file, run.Json.GetProperty("file").GetString());
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(job.Data, "jobs", job.Id, "report.html")), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Report_NoSuchJobOrPlace_SaysSo()
    {
        (await NasProcess.RunAsync(job.Data, "report", "nosuchjob")).ExpectMistake(2, "nosuchjob");
        var taken = job.Files.Write("a-file", "mine");
        (await NasProcess.RunAsync(job.Data, "report", job.Id, "--out", Path.Combine(taken, "page.html"))).ExpectMistake(2, "--out");
    }
}
