using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Core.Tasks;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Quantization;

public sealed class BridgeSchemesTests
{
    private const int Images = 64;

    private static readonly CalibrationDefinition s_fixed = new(Images, Images, RangeMethods.Percentile, 0.999) { ChoosesBridges = false };

    [Fact]
    public void Calibrate_HybridsOfTheShippedSpace_BridgesNeverErrMoreThanByTheFixedScheme()
    {
        var space = new SpaceLibrary(SpaceLibrary.FindFolder()!, BlockCatalog.Shipped, TaskCatalog.Shipped).OpenNamed("hybrid-ascan")
            .GetValueOrThrow();
        var data = TestSpaces.OpenData(size: 28);
        using var supernet = TestSpaces.RandomSupernet(space);
        var statistics = new BatchNormCalibrator(data, Images);
        var (bridges, better) = (0, 0);
        for (var i = 0; i < 10; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var plan = space.Plan(space.Sample(Seed.Derive(8, "bridges", i)));
            var network = SubNetworkExtractor.Extract(supernet, plan, statistics.Calibrate(supernet, plan, CancellationToken.None));
            var (before, after) = (Ranges(data, network, s_fixed), Ranges(data, network, s_fixed with { ChoosesBridges = true }));
            var schemes = new BridgeSchemes(network, data.Samples.Read(data.Split.Training.AsSpan()[..Images],
                new DataView(plan.Inputs)).ToTensors());
            var (fix, chosen) = (schemes.Errors(before), schemes.Errors(after));

            Assert.Equal(plan.Blocks.Where(b => b.Nodes.Any(n => n.Op is ToTokens or ToMap)).Select(b => b.Name), fix.Keys);
            Assert.All(fix, f => Assert.InRange(chosen[f.Key], 0, f.Value));
            bridges += fix.Count;
            better += fix.Count(f => chosen[f.Key] < 0.999 * f.Value);

            // Elsewhere nothing is chosen.
            var own = BridgeBlock.Of(plan, network.Operators.Lowerings).SelectMany(b => b.Tensors).ToHashSet(StringComparer.Ordinal);
            Assert.All(before.Where(r => !own.Contains(r.Key)), r => Assert.Equal(r.Value, after[r.Key]));
        }

        Assert.True(bridges >= 5 && better > 0, $"{better} of {bridges}");
    }

    /// <summary>Four tokens of one channel become a map that a convolution doubles: its input and its output are on their grids.</summary>
    [Fact]
    public void Run_TokensToAMap_RoundsWhatAConvolutionReadsAndMakes()
    {
        using var scope = NewDisposeScope();
        var builder = PlanBuilder.OfMap("b", "conv", new Value("x", TensorShape.Tokens(4, 1)));
        builder.Conv(new LayerPlan("b.conv", 1, 1, 1, 1, 1, 2, Activation.None, false), builder.Input);
        var block = builder.Build();
        var plan = new NetworkPlan([], [block], []);
        var layer = new FoldedLayer(block.Layers[0], [2f], [0f], [1, 1, 1, 1]);
        var network = new FoldedNetwork(plan, new Dictionary<string, FoldedLayer>(StringComparer.Ordinal) { ["b.conv"] = layer });
        var bridge = Assert.Single(BridgeBlock.Of(plan, network.Operators.Lowerings));

        // Steps of 1 from 0 on, and of 3 from -6 on.
        var ranges = new Dictionary<string, ActivationRange>(StringComparer.Ordinal)
        {
            ["b.map"] = new(0, 255),
            ["b.conv"] = new(-6, 759),
        };
        var inputs = new Dictionary<string, Tensor>(StringComparer.Ordinal) { ["x"] = tensor(new[] { -3f, 1.4f, 2.6f, 300f }, [1, 4, 1]) };
        var made = RoundedBlock.Run(bridge, new FoldedPass(network), inputs, ranges);

        Assert.Equal(["b.conv", "b.map"], bridge.Tensors.Order(StringComparer.Ordinal));
        Assert.Equal([0f, 3, 6, 510], made.flatten().data<float>().ToArray());
    }

    [Fact]
    public void Choose_NetworkWithoutBridges_LeavesRangesAsTheyAre()
    {
        using var scope = NewDisposeScope();
        using var sample = new Export.ExportSample(TestSpaces.Plain());
        var (network, plan, ranges) = sample.Cut(sample.Space.Largest());

        Assert.Same(ranges, new BridgeSchemes(network, [sample.Images(plan, 4)]).Choose(ranges));
    }

    private static IReadOnlyDictionary<string, ActivationRange> Ranges(DataSet data, FoldedNetwork network, CalibrationDefinition settings)
        => new RangeCalibrator(data, settings, [new PercentileRange()]).Calibrate(network, CancellationToken.None);
}
