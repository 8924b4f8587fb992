using System.Net;
using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Mistakes;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

public sealed class FullDiskTests : IDisposable
{
    /// <summary>A service is ready with 256 MiB free.</summary>
    private const int Megabytes = 320;

    private readonly TinyJob _files = new();

    /// <summary>As it was found: points became infeasible for ever because the disk was full for a while.</summary>
    [SkippableFact]
    public async Task Search_WhileTheDiskIsFull_WaitsAndComesOutAsWithout()
    {
        var (disk, reason) = SmallDisk.TryCreate(Megabytes);
        Skip.If(disk is null, reason);
        using var mounted = disk;

        // By the lease alone it would stand still for an hour once there is room again.
        await using var service = await ServedFolder.StartAsync(_files, Path.Combine(disk!.Path, "data"), ["--lease", "3600"]);
        var undisturbed = await service.SubmitAsync(TinyJob.Document);
        await service.EndedAsync(undisturbed);
        Assert.Equal("ready", await service.ReadyAsync());
        var key = await service.KeyAsync("reader");

        var job = await service.SubmitAsync(TinyJob.ReplayDocument(undisturbed));
        await service.UntilAsync(job, d => ServedFolder.StagesOf(d).Any(s => s.Name == StageNames.Search));
        var ballast = disk.Fill();
        await service.LineWithAsync("Environment is in the way");
        Assert.Equal("no-space", await service.ReadyAsync());

        // What is stored can be read, also with a key whose first use should be written down.
        Assert.Equal(HttpStatusCode.OK, await service.StatusAsync("/api/v1/jobs", key));
        File.Delete(ballast);
        var ended = await service.EndedAsync(job);
        Assert.Equal("succeeded", ended.GetProperty("job").GetProperty("state").GetString());
        var found = await service.EvaluationsAsync(job);
        Assert.All(found, e => Assert.Null(e.Error));
        Assert.Equal(await service.EvaluationsAsync(undisturbed), found);
        Assert.InRange(found.Length, TinyJob.Evaluations, 2 * TinyJob.Evaluations);
        Assert.Equal("ready", await service.ReadyAsync());
        Assert.False(service.HasSaid("stopped reporting"), "What the disk did was counted as the death of a worker.");
    }

    public void Dispose() => _files.Dispose();
}
