using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Runs;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class InterruptTests : IDisposable
{
    private readonly TinyJob _files = new();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Run_Interrupted_ChecksInItsStateAndSaysHowToGoOn(string signal)
    {
        // So many steps that only the signal ends them.
        await using var process = NasProcess.Start(_files.Data, "run", _files.Job(("steps: 60", "steps: 1000000")));
        var id = await process.JobAsync();
        await process.LineAsync("train:");
        await Store.CheckpointAsync(_files.Data, id);

        // One folder, one runner; reading is free.
        (await NasProcess.RunAsync(_files.Data, "run", _files.JobFile)).ExpectMistake(2, "--data", "another process", _files.Data);
        Assert.Equal("running", await StateAsync(id));

        await process.SignalAsync(signal);
        var run = (await process.EndAsync()).ExpectMistake(1, $"nas run --resume {id}", "cancelled");
        Assert.Contains("train: stopped at", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Store.Checkpoint(_files.Data, id)));
        Assert.Equal("cancelled", await StateAsync(id));
        Assert.Empty(OpenFiles.In(_files.Data));

        await using var resumed = NasProcess.Start(_files.Data, "run", "--resume", id);
        Assert.Matches("continued at [1-9]", await resumed.LineAsync("train:"));
        await resumed.SignalAsync(signal);
        (await resumed.EndAsync()).ExpectMistake(1, $"nas run --resume {id}");
    }

    [Fact]
    public async Task Run_Killed_IsListedAsInterruptedWithTheCommandThatGoesOn()
    {
        await using var process = NasProcess.Start(_files.Data, "run", _files.Job(("steps: 60", "steps: 1000000")));
        var id = await process.JobAsync();
        await process.LineAsync("train:");
        await process.SignalAsync("KILL");
        await process.EndAsync();
        Assert.Equal("interrupted", await StateAsync(id));
        var list = (await NasProcess.RunAsync(_files.Data, "jobs", "list")).Expect(0).Output;
        Assert.Contains("interrupted", list, StringComparison.Ordinal);
        Assert.DoesNotContain("running", list, StringComparison.Ordinal);
        Assert.Contains($"go on with: nas run --resume {id}", list, StringComparison.Ordinal);

        await using var resumed = NasProcess.Start(_files.Data, "run", "--resume", id);
        await resumed.LineAsync("train:");
        Assert.Equal("running", await StateAsync(id));
    }

    public void Dispose() => _files.Dispose();

    private async Task<string?> StateAsync(string id)
        => (await NasProcess.RunAsync(_files.Data, "jobs", "show", id, "--json")).Expect(0).Json.GetProperty("job").GetProperty("state").GetString();
}
