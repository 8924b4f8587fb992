using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Extraction;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Extraction;

public sealed class SubNetworkExtractorTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Extract_FiftyRandomArchitectures_LogitsEqualSupernets(bool gated)
    {
        var space = gated ? TestSpaces.Gated() : TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var data = TestSpaces.OpenData(channels: gated ? 3 : 1);
        var calibrator = new BatchNormCalibrator(data, 64);
        for (var i = 0; i < 50; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var plan = space.Plan(space.Sample(Seed.Derive(2, "test", i)));
            var statistics = calibrator.Calibrate(supernet, plan, CancellationToken.None);
            var x = data.Samples.Read(data.Split.Ranking.AsSpan()[..8], new DataView(plan.Inputs)).ToTensors();
            var expected = supernet.Forward(x, plan, new FixedStatistics(statistics));
            var got = SubNetworkExtractor.Extract(supernet, plan, statistics).Compile()(x, null);
            var difference = (got - expected).abs().max().item<float>();
            Assert.True(difference <= 1e-4, $"architecture {i}: {difference}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Extract_RandomArchitectures_CountedNumbersAreThoseOfRealTensors(bool gated)
    {
        var space = gated ? TestSpaces.Gated() : TestSpaces.Plain();
        using var supernet = TestSpaces.RandomSupernet(space);
        var data = TestSpaces.OpenData(channels: gated ? 3 : 1);
        var calibrator = new BatchNormCalibrator(data, 16);
        for (var i = 0; i < 20; i++)
        {
            using var scope = NewDisposeScope();
            var plan = space.Plan(space.Sample(Seed.Derive(6, "test", i)));
            var network = SubNetworkExtractor.Extract(supernet, plan, calibrator.Calibrate(supernet, plan, CancellationToken.None));
            var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
            var logits = network.Compile()(
                data.Samples.Read([0], new DataView(plan.Inputs)).ToTensors(), (name, t) => sizes[name] = t.dim() > 2 ? t.shape[2] * t.shape[3] : 1);
            Assert.Equal([1L, 4L], logits.shape);

            // BN's scale and shift fold into one bias: the published count has one more per channel.
            var folded = network.Layers.Values.Sum(l => (long)l.Weight.Length + l.Bias.Length);
            Assert.Equal(plan.Parameters, folded + plan.Layers.Where(l => l.HasBatchNorm).Sum(l => (long)network.Layers[l.Name].Bias.Length));
            Assert.Equal(plan.Macs, plan.Nodes.Sum(n => n.Op.Layers.Sum(l => network.Layers[l.Name].Weight.Length * (n.Op is ConvUnit ? sizes[n.Name] : 1))));
        }
    }
}
