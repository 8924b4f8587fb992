using NasService.EndToEnd.Tests.Samples;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>A whole job through the queue while the disk fails at every kind of call for every kind of file that the job uses.</summary>
public sealed class DiskFaultTests : IDisposable
{
    private readonly TinyJob _files = new();

    public void Dispose() => _files.Dispose();

    [SkippableFact]
    public async Task Run_DiskFailsAtEachCallForEachFile_ComesOutAsWithout()
    {
        var disk = new DiskFaults(_files);
        var reason = disk.TryBuild();
        Skip.If(reason is not null, reason);

        var struck = await disk.RunAsync(_files.JobFile);
        var plain = await FaultyWorker.RunAsync(_files, _files.Replay(struck.Job), new Faults { Only = [] }, null, null);

        Assert.DoesNotContain(plain.Found, l => l.Contains("infeasible", StringComparison.Ordinal));
        Assert.Equal(plain.Found, struck.Found);
    }
}
