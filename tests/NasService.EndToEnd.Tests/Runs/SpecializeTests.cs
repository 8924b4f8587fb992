using System.Globalization;
using System.Text.Json;
using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

/// <summary>A second job on the supernet of the first: another front, no training.</summary>
[Collection(SearchedAgainCollection.Name)]
public sealed class SpecializeTests(FinishedJob job)
{
    private const string Steps = "supernet: {steps: 60";

    [Fact]
    public async Task Run_OnAnotherJobsSupernet_TrainsNothingAndFindsAFrontWithinItsOwnBounds()
    {
        var bound = job.Front.Baselines.Max(b => b.ModelBytes) - 1;
        var file = job.Files.Job((Steps, $"supernet: {{from: {job.Id}, steps: 60"), ("evaluations: 16", $"warmStart: {job.Id}, evaluations: 16"), ("reference: {accuracy: 0.25}", $"reference: {{accuracy: 0.25}}\nconstraints: {{maxModelBytes: {bound}}}"));
        var run = (await NasProcess.RunAsync(job.Data, "run", file, "--json")).Expect(0);
        Assert.NotEmpty(run.Front.Front);
        Assert.All(run.Front.Front, p => Assert.True(p.ModelBytes <= bound));
        Assert.Equal(job.Front.Supernet, run.Front.Supernet);
        Assert.False(File.Exists(Store.Checkpoint(job.Data, run.Job)));
        Assert.Contains("nothing is trained", run.Error, StringComparison.Ordinal);
        var stage = await Store.StageAsync(job.Data, run.Job, StageNames.Train);
        Assert.True(stage.Usage.Seconds < (await Store.StageAsync(job.Data, job.Id, StageNames.Train)).Usage.Seconds);
    }

    /// <summary>Of the space's 8 networks within each other, 4 are the baselines.</summary>
    [Theory]
    [InlineData("chain", 8, 8)]
    [InlineData("slimming", 8, 4 + TinyJob.Evaluations)]
    public async Task Run_AlgorithmThatEndsOfItself_FindsAFront(string algorithm, int least, int most)
    {
        var file = job.Files.Job((Steps, $"supernet: {{from: {job.Id}, steps: 60"),
            ("evaluations: 16", $"algorithm: {algorithm}, evaluations: 16"));
        var run = (await NasProcess.RunAsync(job.Data, "run", file, "--json")).Expect(0);
        Assert.NotEmpty(run.Front.Front);
        var stored = await Store.ReadAsync(job.Data, s => s.GetEvaluationsAsync(run.Job, CancellationToken.None));
        Assert.InRange(stored.Count, least, most);
    }

    [Fact]
    public async Task Run_TaughtByAnotherJobsSupernet_TrainsItsOwn()
    {
        var file = job.Files.Job((Steps, $"supernet: {{recipe: progressive-shrinking, teacher: {{job: {job.Id}}}, steps: 30"), ("evaluations: 16, initialSample: 7", "evaluations: 4, initialSample: 4"));
        var run = (await NasProcess.RunAsync(job.Data, "run", file, "--json")).Expect(0);
        Assert.NotEmpty(run.Front.Front);
        Assert.Equal(("progressive-shrinking", 30), (run.Front.Supernet.Recipe, run.Front.Supernet.Steps));
        Assert.NotEqual(job.Front.Supernet.Hash, run.Front.Supernet.Hash);
    }

    [Theory]
    [InlineData("sandwich", "seed: 3", "The recipe has no place")]
    [InlineData("progressive-shrinking", "seed: 4", "trained on other images")]
    public async Task Run_TeacherThatCannotTeach_IsAMistakeInTheDocument(string recipe, string seed, string message)
    {
        var file = job.Files.Job((Steps, $"supernet: {{recipe: {recipe}, teacher: {{job: {job.Id}}}, steps: 60"), ("seed: 3", seed));
        (await NasProcess.RunAsync(job.Data, "run", file)).ExpectMistake(2, "supernet.teacher", message);
    }

    [Theory]
    [InlineData("nsga2", "learns from no earlier predictors")]
    [InlineData("auto", "There is no such job")]
    public async Task Run_WarmStartThatCannotBe_IsAMistakeInTheDocument(string algorithm, string message)
    {
        var earlier = algorithm == "auto" ? "1nosuchjob" : job.Id;
        var file = job.Files.Job((Steps, $"supernet: {{from: {job.Id}, steps: 60"), ("evaluations: 16", $"algorithm: {algorithm}, warmStart: {earlier}, evaluations: 16"));
        (await NasProcess.RunAsync(job.Data, "run", file)).ExpectMistake(2, "search.warmStart", message);
    }

    [Theory]
    [InlineData("reference: {", "constraints: {maxLatencyMs: 1.0e-9}\nreference: {", "constraints.maxLatencyMs", "the fastest known is")]
    [InlineData(Steps, "supernet: {from: JOB, steps: 61", "supernet.steps", "61", "60 as in that job")]
    public async Task Run_AgainstWhatIsKnownOfTheJob_IsAMistakeBeforeThereIsAJob(string old, string replacement, params string[] texts)
    {
        var file = job.Files.Job((old, replacement.Replace("JOB", job.Id, StringComparison.Ordinal)));
        var run = (await NasProcess.RunAsync(job.Data, "run", file)).ExpectMistake(2, texts);
        Assert.DoesNotContain(NasProcess.JobLine, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OnASupernetOfOtherImages_IsAMistakeInTheDocument()
    {
        var file = job.Files.Job((Steps, $"supernet: {{from: {job.Id}, steps: 60"), ("seed: 3", "seed: 4"));
        var run = (await NasProcess.RunAsync(job.Data, "run", file)).Expect(2);
        Assert.Contains("supernet.from", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Specialize_WithinALatency_NamesTheMostAccurateThatIsPredictedSoFast()
    {
        var all = (await NasProcess.RunAsync(job.Data, "specialize", job.Id, "--json")).Expect(0).Json.GetProperty("points").EnumerateArray().ToArray();
        Assert.NotEmpty(all);
        var (fastest, chosen) = (Latency(all[0]), all[all.Length / 2]);
        var bound = Latency(chosen).ToString("R", CultureInfo.InvariantCulture);
        var one = (await NasProcess.RunAsync(job.Data, "specialize", job.Id, "--max-latency-ms", bound, "--json")).Expect(0).Json.GetProperty("points");
        Assert.Equal(chosen.GetProperty("architectureId").GetString(), Assert.Single(one.EnumerateArray()).GetProperty("architectureId").GetString());
        (await NasProcess.RunAsync(job.Data, "specialize", job.Id, "--max-latency-ms", (fastest / 2).ToString("R", CultureInfo.InvariantCulture)))
            .ExpectMistake(2, "--max-latency-ms", "the fastest takes");

        static double Latency(JsonElement point) => point.GetProperty("latencyMs").GetProperty("mean").GetDouble();
    }
}
