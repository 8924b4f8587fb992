using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[Collection(FinishedJobCollection.Name)]
public sealed class ResumeTests(FinishedJob job)
{
    /// <summary>A condition may be seen after the stage has ended; then the next try is another job.</summary>
    private const int Tries = 5;

    [Fact]
    public async Task Resume_StoppedInEveryStage_EqualsTheUnbrokenRun()
    {
        var process = NasProcess.Start(job.Data, "run", job.Files.Replay(job.Id), "--json");
        var id = await process.JobAsync();
        (string Stage, string Signal, Func<Task> Condition)[] stops =
        [
            ("train", "INT", () => Until.FileAsync(Store.Checkpoint(job.Data, id))),
            ("train", "KILL", () => Until.FileAsync(Store.Checkpoint(job.Data, id) + ".previous")),
            ("sample", "KILL", () => EvaluationsAsync(id, 4)),
            ("search", "KILL", () => EvaluationsAsync(id, 4 + TinyJob.InitialSample + TinyJob.RoundSize)),
            ("verify", "KILL", () => Task.CompletedTask),
            ("test", "KILL", () => Task.CompletedTask),
            ("export", "KILL", () => Task.CompletedTask),
        ];
        var attempts = 0;
        for (var i = 0; i < stops.Length; i++)
        {
            // A stage may be over before its line is read; a later one then takes its place, and the last ones may all be over.
            if (await process.FindLineAsync([.. stops[i..].Select(s => $"{s.Stage}:")]) is null)
            {
                break;
            }

            await stops[i].Condition();
            await process.SignalAsync(stops[i].Signal);
            await process.EndAsync();
            if ((await Store.ReadAsync(job.Data, s => s.GetJobAsync(id, CancellationToken.None)))!.State == JobState.Succeeded)
            {
                break;
            }

            await process.DisposeAsync();
            attempts++;
            process = NasProcess.Start(job.Data, "run", "--resume", id, "--json");
        }

        Assert.InRange(attempts, 3, stops.Length);
        await process.EndAsync();
        await process.DisposeAsync();
        var shown = (await NasProcess.RunAsync(job.Data, "jobs", "front", id, "--json")).Expect(0);
        await Unbroken.AssertEqualAsync(job, shown.Front);
        Assert.Equal(TinyJob.Evaluations, shown.Front.Evaluations);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Resume_DamagedCheckpoint_UsesThePreviousOneAndSaysSo(bool isPreviousDamaged)
    {
        var id = await KilledInTrainingAsync();
        var newest = Store.Checkpoint(job.Data, id);
        await File.WriteAllBytesAsync(newest, (await File.ReadAllBytesAsync(newest))[..1000]);
        if (isPreviousDamaged)
        {
            await File.WriteAllTextAsync(newest + ".previous", "not a checkpoint");
        }

        var run = (await NasProcess.RunAsync(job.Data, "run", "--resume", id, "--json")).Expect(0);
        var warnings = run.Error.Split('\n').Where(l => l.Contains("cannot be used", StringComparison.Ordinal)).ToArray();
        Assert.Equal(isPreviousDamaged ? 2 : 1, warnings.Length);
        Assert.Contains("supernet.ckpt cannot be used", warnings[0], StringComparison.Ordinal);
        Assert.Contains("digest", warnings[0], StringComparison.Ordinal);
        Assert.Equal(!isPreviousDamaged, run.Error.Contains($"train: {TinyJob.Steps} steps, continued at", StringComparison.Ordinal));
        await Unbroken.AssertEqualAsync(job, run.Front);
    }

    [Fact]
    public async Task Resume_DataChangedMeanwhile_SaysWhichFilesAndLeavesTheJobToGoOn()
    {
        using var files = new TinyJob();
        string id;
        await using (var process = NasProcess.Start(files.Data, "run", files.Job(("steps: 60", "steps: 1000000"))))
        {
            id = await process.JobAsync();
            await process.LineAsync("train:");
            await process.SignalAsync("KILL");
            await process.EndAsync();
        }

        var labels = Directory.GetFiles(files["images"], "train-labels*").Single();
        var bytes = await File.ReadAllBytesAsync(labels);
        await File.WriteAllBytesAsync(labels, [.. bytes[..^1], (byte)(3 - bytes[^1])]);
        (await NasProcess.RunAsync(files.Data, "run", "--resume", id)).ExpectMistake(2, "data", "1 changed", Path.GetFileName(labels), "sha256", "digest");

        // As they were, it goes on.
        await File.WriteAllBytesAsync(labels, bytes);
        await using var resumed = NasProcess.Start(files.Data, "run", "--resume", id);
        Assert.NotNull(await resumed.FindLineAsync("train:"));
    }

    [Fact]
    public async Task Replay_ByAnotherPlan_IsRefusedBeforeThereIsAJob()
    {
        var file = job.Files.Job(("latency: {plan: {warmUp: 2, minRuns: 60, maxRuns: 60}", $"latency: {{meter: replay, replayOf: {job.Id}, plan: {{warmUp: 3, minRuns: 60, maxRuns: 60}}"));
        var run = (await NasProcess.RunAsync(job.Data, "run", file)).ExpectMistake(2, "latency.plan", "warmUp 3", "warmUp 2");
        Assert.DoesNotContain(NasProcess.JobLine, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resume_FinishedOrUnknownJob_IsRefused()
    {
        (await NasProcess.RunAsync(job.Data, "run", "--resume", job.Id)).ExpectMistake(2, job.Id, "succeeded");
        (await NasProcess.RunAsync(job.Data, "run", "--resume", "nosuch")).ExpectMistake(2, "nosuch", "no such job");
        (await NasProcess.RunAsync(job.Data, "run", "--resume", job.Id, "--seed", "4")).ExpectMistake(2, "--seed");
    }

    private Task EvaluationsAsync(string id, int count)
        => Until.TrueAsync(() => Store.ReadAsync(job.Data, async s => await s.CountEvaluationsAsync(id, CancellationToken.None) >= count));

    /// <summary>A job that died in training and left two checkpoints.</summary>
    private async Task<string> KilledInTrainingAsync()
    {
        for (var i = 0; i < Tries; i++)
        {
            await using var process = NasProcess.Start(job.Data, "run", job.Files.Replay(job.Id));
            var id = await process.JobAsync();
            var checkpoint = Store.Checkpoint(job.Data, id);
            await process.LineAsync("train:");
            await Until.FileAsync(checkpoint + ".previous");
            await process.SignalAsync("KILL");
            await process.EndAsync();

            // Killed between the two renames there is no newest one; that is no damage to test here.
            if ((await Store.StageAsync(job.Data, id, "train")).State != StageState.Succeeded && File.Exists(checkpoint))
            {
                return id;
            }
        }

        throw new InvalidOperationException($"None of {Tries} jobs could be killed in training.");
    }
}
