using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Measurement.Devices;
using NasService.Training.Export;
using NasService.Training.Quantization;
using Onnx;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

public sealed class QuantizedExportTests
{
    /// <summary>Where the CPU adds products of pairs in 16 bits, larger weights would saturate.</summary>
    private static readonly int WeightLimit = new DeviceFingerprintReader().Capabilities("cpu").HasInt8DotProduct ? 127 : 63;

    [Theory]
    [InlineData(false, QuantizationGranularity.Block)]
    [InlineData(true, QuantizationGranularity.Block)]
    [InlineData(false, QuantizationGranularity.Layer)]
    [InlineData(true, QuantizationGranularity.Layer)]
    public void Export_RandomPolicies_LogitsFollowFakeQuantization(bool gated, QuantizationGranularity granularity)
    {
        using var sample = new ExportSample(Space(gated, granularity));
        var (worst, mean) = (0.0, 0.0);
        for (var i = 0; i < 12; i++)
        {
            using var scope = NewDisposeScope();
            var architecture = i == 0 ? sample.Space.Largest(8) : i == 1 ? AllAsymmetric(sample.Space) : sample.Space.Sample(Seed.Derive(4, "test", i));
            var (network, plan, ranges) = sample.Cut(architecture);
            var x = sample.Images(plan, 16);
            var expected = ExportSample.Values(new FakeQuantization(network, plan, ranges, WeightLimit).Run(x));
            var got = OnnxRun.Logits(
                OnnxExporter.Export(network, plan, ranges, WeightLimit), ExportSample.Values(x), 16, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]);
            var exact = ExportSample.Values(network.Compile()([x], null));
            var spread = exact.Max() - exact.Min();
            var differences = expected.Zip(got, (a, b) => Math.Abs(a - b) / spread).ToArray();
            (worst, mean) = (Math.Max(worst, differences.Max()), mean + (differences.Average() / 12));

            // int8 itself moves the logits further than the runtime's rounding does.
            Assert.InRange(exact.Zip(got, (a, b) => Math.Abs(a - b) / spread).Average(), 0, 0.05);
        }

        // Values that lie between two steps of the grid may fall to either side; shares of the logits' spread.
        Assert.True(worst < 0.05 && mean < 0.004, $"worst {worst}, mean {mean}");
    }

    [Theory]
    [InlineData(false, QuantizationGranularity.Block)]
    [InlineData(true, QuantizationGranularity.Block)]
    [InlineData(false, QuantizationGranularity.Layer)]
    [InlineData(true, QuantizationGranularity.Layer)]
    public void Export_RandomPolicies_OnePairPerTensorThatNeedsOne(bool gated, QuantizationGranularity granularity)
    {
        using var sample = new ExportSample(Space(gated, granularity));
        for (var i = 0; i < 12; i++)
        {
            var (network, plan, ranges) = sample.Cut(sample.Space.Sample(Seed.Derive(5, "test", i)));
            var graph = ModelProto.Parser.ParseFrom(OnnxExporter.Export(network, plan, ranges)).Graph;
            var quantized = graph.Node.Where(n => n.OpType == "QuantizeLinear").Select(n => n.Input[0]).Order().ToArray();
            Assert.Equal(FakeQuantization.RoundedTensors(plan).Order(), quantized);

            // Behind every pair nobody reads the raw tensor: an fp32 consumer sees what an int8 one sees.
            Assert.All(quantized, t => Assert.Single(graph.Node, n => n.Input.Contains(t)));

            // The others dequantize weights and biases: two a layer.
            var int8Layers = plan.Layers.Count(l => l.Bits == 8);
            Assert.Equal(quantized.Length + (2 * int8Layers), graph.Node.Count(n => n.OpType == "DequantizeLinear"));
        }
    }

    [Fact]
    public void Export_Int8_WeightsAreStoredAsInt8AndTheFileIsSmaller()
    {
        using var sample = new ExportSample(TestSpaces.Plain());
        var int8 = sample.Space.Largest(8);
        var plan = sample.Space.Plan(int8);
        var bytes = sample.Export(int8);
        var tensors = ModelProto.Parser.ParseFrom(bytes).Graph.Initializer.ToDictionary(t => t.Name, StringComparer.Ordinal);
        Assert.Contains(plan.Layers, l => l.Bits == 8);
        foreach (var layer in plan.Layers)
        {
            var (name, type, width) = layer.Bits == 8
                ? ($"{layer.Name}.weight_q", TensorProto.Types.DataType.Int8, 1)
                : ($"{layer.Name}.weight", TensorProto.Types.DataType.Float, 4);
            Assert.Equal((int)type, tensors[name].DataType);
            Assert.Equal(layer.WeightCount * width, tensors[name].RawData.Length);
        }

        var saved = plan.Layers.Where(l => l.Bits == 8).Sum(l => 3 * l.WeightCount);
        var fp32 = sample.Export(sample.Space.Largest(32));
        Assert.InRange(fp32.Length - bytes.Length, saved / 3, saved);
    }

    [Fact]
    public void Export_WrongRanges_LogitsAreFarFromFakeQuantization()
    {
        using var scope = NewDisposeScope();
        using var sample = new ExportSample(TestSpaces.Plain());
        var (network, plan, ranges) = sample.Cut(sample.Space.Largest(8));
        var x = sample.Images(plan, 16);
        var narrow = ranges.ToDictionary(r => r.Key, r => new ActivationRange(r.Value.Low / 4, r.Value.High / 4), StringComparer.Ordinal);
        var exact = ExportSample.Values(network.Compile()([x], null));
        var got = OnnxRun.Logits(
            OnnxExporter.Export(network, plan, narrow, WeightLimit), ExportSample.Values(x), 16, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]);
        var error = exact.Zip(got, (a, b) => Math.Abs(a - b)).Average() / (exact.Max() - exact.Min());
        Assert.True(error > 0.05, $"{error}");
    }

    private static Architecture AllAsymmetric(SearchSpace space)
    {
        var genes = space.Largest(8).Genes.ToArray();
        for (var i = 0; i < genes.Length; i++)
        {
            genes[i] = space.Genes.Dimensions[i].Kind == DimensionKind.WeightMode ? 1 : genes[i];
        }

        return space.Create(genes);
    }

    private static SearchSpace Space(bool gated, QuantizationGranularity granularity)
    {
        var definition = (gated ? TestSpaces.Gated() : TestSpaces.Plain()).Definition;
        return new SearchSpace(definition with { Quantization = new QuantizationSpec(granularity, [8, 32]) { Weights = [WeightMode.Symmetric, WeightMode.Asymmetric] } }, BlockCatalog.Shipped);
    }
}
