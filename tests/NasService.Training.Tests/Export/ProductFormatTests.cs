using NasService.Core.Operators;
using NasService.Core.Spaces;
using NasService.Training.Export;
using NasService.Training.Quantization;
using Onnx;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Export;

/// <summary>Every number format of a product, run by the runtime.</summary>
public sealed class ProductFormatTests
{
    private const int Images = 20;

    public static TheoryData<string> Formats => [.. s_largest.Keys];

    /// <summary>What a format may move: shares of the logits' spread, by the bits of its weights.</summary>
    private static readonly Dictionary<string, double> s_largest = new(StringComparer.Ordinal)
    {
        ["fp32"] = 1e-5,
        ["fp16"] = 2e-3,
        ["int8"] = 0.02,
        ["int8-dynamic"] = 0.02,
        ["int4"] = 0.12,
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Export_ProductInAFormat_RunsAndStaysNearFp32(string name)
    {
        var format = NumberFormats.Find(name)!;
        using var sample = new ExportSample(Space(format));
        using var scope = NewDisposeScope();
        var (network, plan, ranges) = sample.Cut(sample.Space.Largest());
        var x = sample.Images(plan, Images);
        var exact = ExportSample.Values(network.Compile()([x], null));
        var file = OnnxExporter.Export(network, plan, ranges, weightLimit: 63);

        var shape = plan.Inputs[0].Shape;
        var got = OnnxRun.Logits(file, ExportSample.Values(x), Images, shape[0], shape[1], shape[2]);

        var worst = exact.Zip(got, (a, b) => Math.Abs(a - b)).Max() / (exact.Max() - exact.Min());
        Assert.InRange(worst, format == NumberFormats.Fp32 ? 0 : 1e-7, s_largest[name]);
        Assert.Equal(Weights(file), Weights(OnnxExporter.Export(network, plan, ranges, weightLimit: 63)));
        Assert.Equal(format.WeightBits == 4 ? (int)TensorProto.Types.DataType.Uint8 : Type(format), Weights(file).Type);
    }

    /// <summary>A tensor unpacked by hand is within half a step of each weight, and zero is exact.</summary>
    [Theory]
    [InlineData(3, 32)]
    [InlineData(5, 40)]
    [InlineData(2, 7)]
    public void Pack_AnyShape_IsWithinHalfAStep(int rows, int width)
    {
        var random = new Random(3);
        var weights = Enumerable.Range(0, rows * width).Select(i => i % 6 == 0 ? 0 : (random.NextSingle() * 2) - 1).ToArray();
        var (packed, scales) = Int4Weight.Pack(weights, rows, width);

        var blocks = (width + 31) / 32;
        Assert.Equal((rows * blocks * 16, rows * blocks), (packed.Length, scales.Length));
        for (var i = 0; i < weights.Length; i++)
        {
            var (row, column) = (i / width, i % width);
            var (block, at) = ((row * blocks) + (column / 32), column % 32);
            var q = (packed[(block * 16) + (at / 2)] >> (at % 2 == 0 ? 0 : 4)) & 15;
            Assert.InRange(Math.Abs((scales[block] * (q - 8)) - weights[i]), 0, weights[i] == 0 ? 0 : (scales[block] / 2) + 1e-6);
        }
    }

    private static int Type(NumberFormat format) => (int)(format.WeightBits switch
    {
        32 => TensorProto.Types.DataType.Float,
        16 => TensorProto.Types.DataType.Float16,
        _ => TensorProto.Types.DataType.Int8,
    });

    private static (int Type, int Bytes) Weights(byte[] file)
    {
        var tensor = ModelProto.Parser.ParseFrom(file).Graph.Initializer
            .Single(i => i.Name is "classifier.linear.weight" or "classifier.linear.weight_q" or "classifier.linear.weight_half");
        return (tensor.DataType, tensor.RawData.Length);
    }

    private static SearchSpace Space(NumberFormat format)
    {
        var space = TestSpaces.MobileNetV3(32);
        var quantization = new QuantizationSpec(QuantizationGranularity.Block, [32]) { Products = [format] };
        return new SearchSpace(space.Definition with { Quantization = quantization }, space.Blocks);
    }
}
