using NasService.EndToEnd.Tests.Programs;
using NasService.EndToEnd.Tests.Runs;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Mistakes;

public sealed class DiskTests : IDisposable
{
    private readonly TinyJob _files = new();

    [SkippableFact]
    public async Task Run_DiskFullInTraining_SaysSoAndGoesOnOnceThereIsRoom()
    {
        var (disk, reason) = SmallDisk.TryCreate(8);
        Skip.If(disk is null, reason);
        using var mounted = disk;
        var data = Path.Combine(disk!.Path, "data");

        // So many steps that the disk is full long before the last.
        await using var process = NasProcess.Start(data, "run", _files.Job(("steps: 60", "steps: 400")));
        var id = await process.JobAsync();
        await Until.FileAsync(Store.Checkpoint(data, id) + ".previous");
        var ballast = disk.Fill();
        var run = (await process.EndAsync()).ExpectMistake(1, $"nas run --resume {id}");
        Assert.Matches("(?i)no space left|disk is full", run.Error);
        (await NasProcess.RunAsync(data, "run", "--resume", id)).ExpectMistake(1);

        File.Delete(ballast);
        var resumed = (await NasProcess.RunAsync(data, "run", "--resume", id, "--json")).Expect(0);
        Assert.Matches("train: 400 steps, continued at [1-9]", resumed.Error);
        Assert.NotEmpty(resumed.Front.Front);
    }

    [SkippableFact]
    public async Task Run_DiskFullFromTheStart_SaysSo()
    {
        var (disk, reason) = SmallDisk.TryCreate(1);
        Skip.If(disk is null, reason);
        using var mounted = disk;
        disk!.Fill();
        (await NasProcess.RunAsync(disk.Path, "run", _files.JobFile)).ExpectMistake(1, disk.Path);
    }

    [SkippableFact]
    public async Task Run_ReadOnlyFolder_SaysSo()
    {
        var (disk, reason) = SmallDisk.TryCreate(1);
        Skip.If(disk is null, reason);
        using var mounted = disk;
        disk!.MakeReadOnly();
        (await NasProcess.RunAsync(disk.Path, "run", _files.JobFile)).ExpectMistake(1, disk.Path, "read-only");
        (await NasProcess.RunAsync(Path.Combine(disk.Path, "data"), "run", _files.JobFile)).ExpectMistake(2, disk.Path, "read-only");
        (await NasProcess.RunAsync(disk.Path, "jobs", "list")).ExpectMistake(1, disk.Path);
    }

    public void Dispose() => _files.Dispose();
}
