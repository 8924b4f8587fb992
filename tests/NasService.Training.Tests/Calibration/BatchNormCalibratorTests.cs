using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Calibration;

public sealed class BatchNormCalibratorTests
{
    [Fact]
    public void Calibrate_OneBatch_StatisticsAreTheBatchs()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var space = TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var data = TestSpaces.OpenData();
        var plan = space.LargestPlan;
        var statistics = new BatchNormCalibrator(data, 64).Calibrate(supernet, plan, CancellationToken.None);
        Assert.Equal(plan.Layers.Where(l => l.HasBatchNorm).Select(l => l.Name).Order(), statistics.Layers.Keys.Order());

        var x = data.Samples.Read(data.Split.Training.AsSpan()[..64], new DataView(plan.Inputs)).ToTensors();
        var w = supernet.Layer("stem.conv").Weight;
        var y = nn.functional.conv2d(x[0], w, null, [1L, 1L], [1L, 1L]).permute(1, 0, 2, 3).reshape(8, -1).contiguous().data<float>().ToArray();
        var n = y.Length / 8;
        for (var c = 0; c < 8; c++)
        {
            var values = y.Skip(c * n).Take(n).Select(v => (double)v).ToArray();
            var mean = values.Average();
            Assert.Equal(mean, statistics.Layers["stem.conv"].Mean[c], 1e-4);
            Assert.Equal(values.Average(v => (v - mean) * (v - mean)), statistics.Layers["stem.conv"].Variance[c], 1e-3);
        }

        // Fixed statistics of the very batch give the very logits of batch statistics.
        var fixedLogits = supernet.Forward(x, plan, new FixedStatistics(statistics));
        Assert.True((fixedLogits - supernet.Forward(x, plan, BatchStatistics.Instance)).abs().max().item<float>() < 1e-3);
    }

    [Fact]
    public void Calibrate_CalledTwice_SameStatistics()
    {
        var space = TestSpaces.Gated();
        using var supernet = TestSpaces.RandomSupernet(space);
        var data = TestSpaces.OpenData(channels: 3);
        var plan = space.Plan(space.Smallest());
        var calibrator = new BatchNormCalibrator(data, 100);
        var a = calibrator.Calibrate(supernet, plan, CancellationToken.None);
        var b = calibrator.Calibrate(supernet, plan, CancellationToken.None);
        Assert.All(a.Layers, l => Assert.True(l.Value.Mean.SequenceEqual(b.Layers[l.Key].Mean) && l.Value.Variance.SequenceEqual(b.Layers[l.Key].Variance)));
    }
}
