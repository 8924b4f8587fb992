using NasService.Training.Calibration;

namespace NasService.Training.Tests.Calibration;

public sealed class SharedBatchNormTests
{
    [Fact]
    public void Of_SmallNetwork_HasTheLargestsLeadingChannels()
    {
        var space = TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var shared = SharedBatchNorm.Collect(supernet, TestSpaces.OpenData(), 100, 0, CancellationToken.None);
        var (all, small) = (shared.Of(space.LargestPlan), shared.Of(space.Plan(space.Smallest())));
        Assert.All(small.Layers, l => Assert.Equal(all.Layers[l.Key].Mean.Take(l.Value.Mean.Length), l.Value.Mean));
        Assert.All(small.Layers, l => Assert.Equal(all.Layers[l.Key].Variance.Take(l.Value.Mean.Length), l.Value.Variance));
        Assert.Contains(small.Layers, l => l.Value.Mean.Length < all.Layers[l.Key].Mean.Length);
    }

    [Fact]
    public void Collect_FirstLayerWhichAllShare_IsNearTheStatisticsOfEachNetwork()
    {
        var space = TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var data = TestSpaces.OpenData();
        var own = new BatchNormCalibrator(data, 100).Calibrate(supernet, space.LargestPlan, CancellationToken.None);
        var shared = SharedBatchNorm.Collect(supernet, data, 100, 0, CancellationToken.None).Of(space.LargestPlan);

        // Every network sees the same images here: running averages come to the very statistics. Deeper down they are a mixture, and nobody's.
        Assert.All(own.Layers["stem.conv"].Mean.Zip(shared.Layers["stem.conv"].Mean), m => Assert.Equal(m.First, m.Second, 1e-3));
        Assert.All(own.Layers["stem.conv"].Variance.Zip(shared.Layers["stem.conv"].Variance), v => Assert.Equal(v.First, v.Second, 1e-3));
        var last = own.Layers.Keys.Last(k => k.StartsWith("stage", StringComparison.Ordinal));
        Assert.Contains(own.Layers[last].Mean.Zip(shared.Layers[last].Mean), m => Math.Abs(m.First - m.Second) > 1e-2);
    }
}
