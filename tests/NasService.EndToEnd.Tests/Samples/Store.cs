using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Artifacts;
using NasService.Core.Jobs;
using NasService.Storage;

namespace NasService.EndToEnd.Tests.Samples;

/// <summary>What a data folder holds, read beside the program.</summary>
internal static class Store
{
    public static async Task<T> ReadAsync<T>(string data, Func<IJobStore, Task<T>> read)
    {
        var folder = new DataFolder(data);
        await using var services = new ServiceCollection()
            .AddNasStorage(new StorageOptions { Database = folder.Database, ArtifactFolder = folder.Artifacts, MigrateAutomatically = false })
            .BuildServiceProvider();
        return await read(services.GetRequiredService<IJobStore>());
    }

    public static string ArtifactPath(string data, string digest) => Path.Combine(new DataFolder(data).Artifacts, digest[..2], digest[2..]);

    public static string Checkpoint(string data, string job) => Path.Combine(new DataFolder(data).Checkpoints, job, "supernet.ckpt");

    /// <summary>Waits until the job has written a checkpoint.</summary>
    public static async Task CheckpointAsync(string data, string job)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!File.Exists(Checkpoint(data, job)))
        {
            await poll.WaitForNextTickAsync(patience.Token);
        }
    }

    public static async Task<JobStage> StageAsync(string data, string job, string stage)
        => (await ReadAsync(data, s => s.GetStagesAsync(job, CancellationToken.None))).Single(s => s.Name == stage);
}
