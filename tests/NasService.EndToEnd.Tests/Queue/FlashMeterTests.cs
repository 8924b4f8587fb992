using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Jobs;
using NasService.Core.Latency;
using NasService.Core.Queue;
using NasService.EndToEnd.Tests.Samples;
using NasService.Measurement.Devices;
using NasService.Measurement.Tests.Extending;

namespace NasService.EndToEnd.Tests.Queue;

/// <summary>A job through the queue with a meter that a line of registration added.</summary>
public sealed class FlashMeterTests : IDisposable
{
    private const double BytesPerMs = 100;

    private readonly TinyJob _files = new();

    [Fact]
    public async Task Run_WithAMeterOfAnother_EveryLatencyIsThatOfTheFile()
    {
        var offered = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var faults = new Faults
        {
            Only = [],
            Calling = (kind, arguments) =>
            {
                foreach (var item in kind == "IWorkQueue.EnqueueAsync" ? (IReadOnlyList<NewWorkItem>)arguments[0]! : [])
                {
                    offered.TryAdd(item.Id, item.Kind == WorkKinds.Measure);
                }
            },
        };

        var (job, _) = await FaultyWorker.RunAsync(_files, _files.Job(("latency: {", "latency: {meter: flash, ")), faults, null, null, services => services
            .AddSingleton<ILatencyMeterFactory>(p => new FlashMeterFactory(p.GetRequiredService<DeviceFingerprintReader>(), BytesPerMs)));

        var evaluations = await Store.ReadAsync(_files.Data, s => s.GetEvaluationsAsync(job, default));
        var front = (await Store.ReadAsync(_files.Data, s => s.GetFrontAsync(new FrontQuery(job), default)))!;
        Assert.All(evaluations, e => Assert.Equal(e.ModelBytes / BytesPerMs, e.Latency!.MedianMs));
        Assert.All(front.Points.Concat(front.Baselines), p => Assert.Equal(
            (new FileInfo(Store.ArtifactPath(_files.Data, p.ArtifactDigest!)).Length / BytesPerMs, 1), (p.Latency.MedianMs, p.Latency.Runs)));
        Assert.True(front.Points.Select(p => p.Latency.MedianMs).Distinct().Count() > 1);
        Assert.InRange(offered.Values.Count(measures => measures), 2, evaluations.Count);
    }

    public void Dispose() => _files.Dispose();
}
