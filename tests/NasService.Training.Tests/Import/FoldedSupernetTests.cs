using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Import;
using NasService.Training.Operators;
using NasService.Training.Quantization;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Import;

/// <summary>An exported file becomes the largest network of a space of its own.</summary>
public sealed class FoldedSupernetTests
{
    private const int Images = 60;

    /// <summary>All that an attention may have beside itself, with a class token and blocks that differ.</summary>
    private const string Tokens = """
        name: tokens
        input: {channels: 1, resolution: [9, 12]}
        classes: 4
        stages:
          - {block: transformer, channels: 24, width: [0.67, 1], stride: 3, depth: [2, 3], heads: [2, 3], headSize: 8, mlp: [1, 2], rank: [half, full], attention: [none, clipped, gated, softmax],
             positions: learned, relativePositions: 1, classToken: true}
          - {block: transformer, channels: 16, heads: 2, headSize: 8, mlp: 2, projectionConv: off, attention: [linear, softmax]}
        head: {channels: 0, norm: layer, pool: token}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    /// <summary>A stem, convolutions with gates, tokens and maps in turn.</summary>
    private const string Hybrid = """
        name: hybrid
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {channels: 8, stride: 1, activation: hswish}
        defaults: {block: hybrid, kind: [convolution, attention], kernel: [3, 5], expand: [1, 2, 4], squeezeExcite: true, heads: [1, 2], headSize: 8, mlp: [1, 2]}
        stages:
          - {channels: 16, depth: [1, 2]}
          - {channels: 24, stride: 2, depth: [1, 2, 3]}
        head: {channels: 24, activation: relu}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    [Theory]
    [InlineData("plain")]
    [InlineData("gated")]
    [InlineData("mbv3")]
    [InlineData("tokens")]
    [InlineData("hybrid")]
    public void Of_ExportedFile_IsTheLargestNetworkOfItsOwnSpace(string name)
    {
        var space = name switch { "tokens" => Read(Tokens), "hybrid" => Read(Hybrid), _ => TestSpaces.Named(name) };
        var data = TestSpaces.OpenData(channels: space.Definition.Input.Channels);
        using var supernet = TestSpaces.RandomSupernet(space);
        var calibrator = new BatchNormCalibrator(data, Images);
        for (var i = 0; i < 5; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var architecture = i == 0 ? space.Largest() : space.WithBits(space.Sample(Seed.Derive(2, name, i)), 32);
            var plan = space.Plan(architecture);
            var network = SubNetworkExtractor.Extract(supernet, plan, calibrator.Calibrate(supernet, plan, CancellationToken.None));
            var file = OnnxExporter.Export(network, plan, new Dictionary<string, ActivationRange>(StringComparer.Ordinal));

            var narrower = NarrowerSpace.Of(space, architecture);
            using var again = FoldedSupernet.Of(FoldedFile.Read(file, "model", plan, OpCatalog.Shipped), narrower);
            FoldedSupernet.Unfold(again, data, Images, CancellationToken.None);
            var largest = narrower.LargestPlan;
            var cut = SubNetworkExtractor.Extract(again, largest, calibrator.Calibrate(again, largest, CancellationToken.None));

            Assert.Equal((plan.Macs, plan.Parameters), (largest.Macs, largest.Parameters));
            var x = data.Samples.Read(data.Split.Ranking.AsSpan()[..8], new DataView(plan.Inputs)).ToTensors();
            var (before, after) = (network.Compile()(x, null), cut.Compile()(x, null));
            Assert.InRange((before - after).abs().max().item<float>(), 0, 1e-3 * (1 + before.abs().max().item<float>()));
        }
    }

    [Fact]
    public void Read_FileInInt8_SaysWhatIsMissing()
    {
        var space = Read(Tokens);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = TestSpaces.RandomSupernet(space);
        var plan = space.Plan(space.Largest(8));
        var network = SubNetworkExtractor.Extract(supernet, plan, NetworkStatistics.None);
        var file = OnnxExporter.Export(network, plan, plan.Nodes.ToDictionary(n => n.Name, _ => new ActivationRange(-4, 4),
            StringComparer.Ordinal));

        var error = Assert.Single(Assert.Throws<InputException>(() => FoldedFile.Read(file, "model", space.LargestPlan,
            OpCatalog.Shipped)).Errors);

        Assert.Equal(("model", "model.fp32.onnx of the bundle"), (error.Path, error.Allowed));
        Assert.Contains("stage1.block1.query.weight", error.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 1, 2, 3 }, "Not an ONNX file")]
    [InlineData(new byte[] { 0x08, 8, 0x12, 1, (byte)'x' }, "of another program")]
    public void Read_AnotherFile_SaysWhatIsMissing(byte[] file, string message)
    {
        var error = Assert.Single(Assert.Throws<InputException>(() => FoldedFile.Read(file, "model", Read(Tokens).LargestPlan,
            OpCatalog.Shipped)).Errors);

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static SearchSpace Read(string document) => SpaceReader.Read(Encoding.UTF8.GetBytes(document),
        BlockCatalog.Shipped).GetValueOrThrow();
}
