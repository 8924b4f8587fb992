using Microsoft.Extensions.DependencyInjection;
using NasService.Cli.Service;
using NasService.Core.Artifacts;
using NasService.Core.Queue;
using NasService.Core.Spaces;

namespace NasService.Cli.Tests.Service;

public sealed class WorkerProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-worker-").FullName;

    [Fact]
    public void Build_WithALimitsFile_SharesTheQueueAsItSays()
    {
        var file = Path.Combine(_folder, "limits.json");
        File.WriteAllText(file, """{"shares": {"ann": 2.5}}""");
        var settings = new WorkerSettings(new DataFolder(_folder), null, [WorkGroups.Search], new LeasePolicy()) { Limits = LimitsFile.Read(file) };
        using var host = new WorkerProcess(new SpaceLibrary(SpaceLibrary.FindFolder()!, Core.Blocks.BlockCatalog.Shipped), TimeProvider.System).Build(settings);

        // One and no other: whichever is asked for, whoever was registered last.
        Assert.Equal(2.5, Assert.Single(host.Services.GetServices<ShareWeights>()).WeightOf("ann"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
