using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Training.Calibration;
using NasService.Training.Extraction;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Supernets;

/// <summary>What BN adds to the variance is the space's: in training, with calibrated statistics and folded.</summary>
public sealed class NormEpsilonTests
{
    [Fact]
    public void Forward_LargeEpsilon_ShrinksTrainingCalibratedAndFoldedAlike()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var plain = TestSpaces.Plain();
        var space = new SearchSpace(plain.Definition with { NormEpsilon = 0.1 }, plain.Blocks);
        Assert.NotEqual(plain.Hash, space.Hash);
        using var supernet = new Supernet(space, 3);
        var data = TestSpaces.OpenData();
        var x = randn(16, 1, 12, 12);
        var plan = space.Plan(space.Smallest());
        var first = plan.Layers.First();
        Assert.Equal(0.1, first.NormEpsilon);
        Assert.Equal(plain.Plan(plain.Smallest()).Macs, plan.Macs);

        // Deviation after BN: of variance v it is sqrt(v / (v + epsilon)).
        var y = nn.functional.conv2d(x, supernet.Layer(first.Name).Weight, null, [1L, 1L], [1L, 1L]);
        var variance = y.var([0L, 2L, 3L], false).narrow(0, 0, 1).item<float>();
        var normed = BatchStatistics.Instance.Apply(first with { Activation = Activation.None }, x, supernet.Layer(first.Name).Weight, supernet.Layer(first.Name).Scale!, supernet.Layer(first.Name).Shift!);
        Assert.Equal(variance / (variance + 0.1), normed.var([0L, 2L, 3L], false).narrow(0, 0, 1).item<float>(), 1e-3);

        var statistics = new BatchNormCalibrator(data, 64).Calibrate(supernet, plan, CancellationToken.None);
        var folded = SubNetworkExtractor.Extract(supernet, plan, statistics);
        var difference = (folded.Compile()([x], null) - supernet.Forward([x], plan, new FixedStatistics(statistics))).abs().max().item<float>();
        Assert.True(difference < 1e-4, $"{difference}");
    }
}
