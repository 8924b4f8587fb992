using System.Text.Json;
using NasService.Core.Jobs;
using NasService.EndToEnd.Tests.Mistakes;
using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Service;

public sealed class FullDiskTests : IDisposable
{
    private readonly TinyJob _files = new();

    /// <summary>As it was found: points became infeasible for ever because the disk was full for a while.</summary>
    [SkippableFact]
    public async Task Search_WhileTheDiskIsFull_WaitsAndGoesOnWithoutAPointLost()
    {
        var (disk, reason) = SmallDisk.TryCreate(400);
        Skip.If(disk is null, reason);
        using var mounted = disk;
        await using var service = await ServedFolder.StartAsync(_files, Path.Combine(disk!.Path, "data"), ["--lease", "4"]);
        Assert.Equal("ready", await service.ReadyAsync());
        var job = await service.SubmitAsync(TinyJob.Document);
        await service.UntilAsync(job, d => d.GetProperty("stages").EnumerateArray().Any(s => s.GetProperty("name").GetString() == StageNames.Sample));
        var ballast = disk.Fill();

        // The database lies there as well: not even the lease can be kept.
        await service.LineWithAsync("is lost; what was done under it is discarded");
        Assert.NotEqual("ready", await service.ReadyAsync());

        File.Delete(ballast);
        var ended = await service.EndedAsync(job);
        Assert.Equal("succeeded", ended.GetProperty("job").GetProperty("state").GetString());
        var evaluations = (await service.GetAsync($"/api/v1/jobs/{job}/evaluations?limit=100")).GetProperty("items").EnumerateArray().ToArray();
        Assert.InRange(evaluations.Length, TinyJob.Evaluations, 2 * TinyJob.Evaluations);
        Assert.All(evaluations, e => Assert.False(e.TryGetProperty("error", out var error) && error.ValueKind == JsonValueKind.String, e.ToString()));
    }

    public void Dispose() => _files.Dispose();
}
