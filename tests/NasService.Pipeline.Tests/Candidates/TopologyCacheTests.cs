using System.Collections.Frozen;
using NasService.Core.Networks;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using NasService.Pipeline.Candidates;

namespace NasService.Pipeline.Tests.Candidates;

public sealed class TopologyCacheTests
{
    private int _made;

    [Fact]
    public async Task GetOrAdd_ManyThreadsAtOnce_CalibratesOnceAndAllGetIt()
    {
        const int Threads = 8;
        var cache = new TopologyCache(4);
        using var gate = new Barrier(Threads);
        var all = await Task.WhenAll(Enumerable.Range(0, Threads).Select(i => DedicatedThread.RunAsync($"test {i}", () =>
        {
            gate.SignalAndWait();
            return cache.GetOrAdd("a", Make);
        })));
        Assert.Equal(1, _made);
        Assert.All(all, t => Assert.Same(all[0], t));
    }

    [Fact]
    public void GetOrAdd_MoreThanItHolds_ForgetsTheOldest()
    {
        var cache = new TopologyCache(2);
        var (a, b) = (cache.GetOrAdd("a", Make), cache.GetOrAdd("b", Make));
        cache.GetOrAdd("c", Make);
        Assert.Same(b, cache.GetOrAdd("b", Make));
        Assert.Equal(3, _made);
        Assert.NotSame(a, cache.GetOrAdd("a", Make));
        Assert.Equal(4, _made);
    }

    [Fact]
    public async Task GetOrAdd_TwoTopologiesAtOnce_DoNotWaitForEachOther()
    {
        var cache = new TopologyCache(4);
        using var both = new Barrier(2);

        // Each calibration ends only when the other has begun.
        Topology Meet() => both.SignalAndWait(TimeSpan.FromMinutes(1)) ? Make() : throw new TimeoutException("The other calibration never began.");
        var made = await Task.WhenAll(
            DedicatedThread.RunAsync("a", () => cache.GetOrAdd("a", Meet)), DedicatedThread.RunAsync("b", () => cache.GetOrAdd("b", Meet)));
        Assert.NotSame(made[0], made[1]);
    }

    private Topology Make()
    {
        Interlocked.Increment(ref _made);
        var network = new FoldedNetwork(new NetworkPlan([], [], []), new Dictionary<string, FoldedLayer>(StringComparer.Ordinal));
        return new Topology(network, new Lazy<FrozenDictionary<string, ActivationRange>>(() => FrozenDictionary<string, ActivationRange>.Empty));
    }
}
