using NasService.Measurement.Quality;
using NasService.Measurement.Sessions;
using NasService.Measurement.Tests.Models;
using static NasService.Measurement.Tests.Models.PlainLoops;

namespace NasService.Measurement.Tests.Quality;

public sealed class OnnxOutputsTests : IDisposable
{
    private const int Side = 6;
    private const int Channels = 2;
    private const int Outputs = 4;
    private const int Classes = 3;
    private const int Size = Channels * Side * Side;

    private readonly ModelFolder _folder = new();
    private readonly Random _random = new(3);

    public void Dispose() => _folder.Dispose();

    // 37: not a multiple of the batch.
    [Theory]
    [InlineData(1)]
    [InlineData(37)]
    public void Of_ConvReluGemm_EqualPlainLoops(int count)
    {
        var (w, b, v, c) = (Floats(Outputs * Channels * 9), Floats(Outputs), Floats(Classes * Outputs), Floats(Classes));
        var model = _folder.Add("fp32", new OnnxModelBuilder(Channels, Side).Conv(w, b, 3, 2).Relu().Pool().Gemm(v, c).ToBytes());
        var images = Floats(count * Size);

        var logits = OnnxOutputs.Of(model, images, count, 1, default);

        var expected = Each(images).SelectMany(x => Gemm(Pool(Relu(Conv(x, Channels, Side, Doubles(w), Doubles(b), 3, 2)), Outputs), Doubles(v), Doubles(c)));
        AssertNear(expected, logits, 1e-5);
    }

    [Fact]
    public void Of_QuantizeDequantize_EqualPlainLoops()
    {
        const float InputScale = 0.01f;
        const float OutputScale = 0.05f;
        var weights = Array.ConvertAll(Floats(Outputs * Channels * 9), f => (sbyte)(f * 64));
        var scales = new[] { 0.01f, 0.02f, 0.015f, 0.03f };
        var bias = new[] { 10, -20, 300, 0 };
        var (v, c) = (Floats(Classes * Outputs), Floats(Classes));
        var onnx = new OnnxModelBuilder(Channels, Side).Requantize(InputScale).QuantizedConv(weights, scales, bias, InputScale, 3).Relu().Requantize(OutputScale).Pool().Gemm(v, c);
        var model = _folder.Add("int8", onnx.ToBytes());
        var images = Array.ConvertAll(Floats(20 * Size), Math.Abs);

        var logits = OnnxOutputs.Of(model, images, 20, 1, default);

        var w = weights.Select((q, i) => q * (double)scales[i / (Channels * 9)]).ToArray();
        var b = bias.Select((q, i) => q * (double)scales[i] * InputScale).ToArray();
        var expected = Each(images).SelectMany(x =>
            Gemm(Pool(Requantize(Relu(Conv(Requantize(x, InputScale), Channels, Side, w, b, 3, 1)), OutputScale), Outputs), Doubles(v), Doubles(c)));

        // One step of the output scale in a few of the 36 pixels, where rounding goes the other way.
        AssertNear(expected, logits, 0.01);
    }

    [Fact]
    public void Of_AskedTwiceOrInParts_AreTheSameBitForBit()
    {
        var model = _folder.Add("net", SmallNets.Tiny());
        var images = Floats(40 * SmallNets.Side * SmallNets.Side);

        var whole = OnnxOutputs.Of(model, images, 40, 1, default);

        Assert.Equal(whole, OnnxOutputs.Of(model, images, 40, 1, default));
        Assert.Equal(whole[..(5 * SmallNets.Classes)], OnnxOutputs.Of(model, images.AsMemory(0, 5 * SmallNets.Side * SmallNets.Side), 5, 1, default));
    }

    // 100: seven batches of 16, the last of four images; more threads than batches too.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void Of_OnSeveralThreads_AreThoseOfOneBitForBit(int threads)
    {
        var model = _folder.Add("net", SmallNets.Tiny());
        var images = Floats(100 * SmallNets.Side * SmallNets.Side);

        Assert.Equal(OnnxOutputs.Of(model, images, 100, 1, default), OnnxOutputs.Of(model, images, 100, threads, default));
    }

    [Fact]
    public void Of_FileMissingOnSeveralThreads_ThrowsWhatOneThreadThrows()
    {
        var missing = _folder.Add("net", SmallNets.Tiny()) with { Path = "/none.onnx" };

        Assert.Throws<OnnxModelException>(() => OnnxOutputs.Of(missing, new float[100 * SmallNets.Side * SmallNets.Side], 100, 2, default));
    }

    [Fact]
    public void Judge_ClassesKnown_CountsTheLargestOutputs()
    {
        var model = _folder.Add("net", SmallNets.Tiny());
        var outputs = OnnxOutputs.Of(model, Floats(50 * SmallNets.Side * SmallNets.Side), 50, 1, default);
        var classes = outputs.Chunk(SmallNets.Classes).Select(l => (ushort)Array.IndexOf(l, l.Max())).ToArray();
        classes[0] = (ushort)((classes[0] + 1) % SmallNets.Classes);
        classes[49] = (ushort)((classes[49] + 1) % SmallNets.Classes);

        var score = TargetRows.OfClasses(classes).Judge(outputs, new AccuracyMeter());

        Assert.Equal((0.96, 50), (score.Value, score.Samples));
        Assert.InRange(0.96, score.Ci95Low, score.Ci95High);
    }

    [Fact]
    public void Of_OutputsNotFinite_Throws()
    {
        var model = _folder.Add("nan", new OnnxModelBuilder(1, 2).Unary("Log").Pool().Gemm([1, 1], [0, 0]).ToBytes());

        var exception = Assert.Throws<OnnxModelException>(() => OnnxOutputs.Of(model, new float[] { -1, -1, -1, -1 }, 1, 1, default));

        Assert.Contains("NaN", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OtherSizes_Throws()
    {
        var model = _folder.Add("net", SmallNets.Tiny());

        Assert.Throws<ArgumentException>(() => OnnxOutputs.Of(model, new float[3 * 784], 2, 1, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => OnnxOutputs.Of(model, ReadOnlyMemory<float>.Empty, 0, 1, default));
        Assert.Throws<ArgumentException>(() => OnnxOutputs.Of(model, new float[785], 1, 1, default));
        var rgb = Assert.Throws<ArgumentException>(() => OnnxOutputs.Of(model, new float[2 * 3 * 784], 2, 2, default));
        Assert.Contains("2 samples of 784 numbers each, as the model takes them, got 4704", rgb.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Cancelled_Ends()
    {
        var model = _folder.Add("net", SmallNets.Tiny());

        Assert.Throws<OperationCanceledException>(() => OnnxOutputs.Of(model, new float[40 * 784], 40, 2, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => OnnxOutputs.Of(model, new float[784], 1, 1, new CancellationToken(canceled: true)));
    }

    private static void AssertNear(IEnumerable<double> expected, float[] actual, double tolerance)
        => Assert.All(expected.Zip(actual, (e, a) => Math.Abs(e - a)), difference => Assert.InRange(difference, 0, tolerance));

    private static IEnumerable<double[]> Each(float[] images) => images.Chunk(Size).Select(Doubles);

    private static double[] Doubles(float[] values) => Array.ConvertAll(values, v => (double)v);

    private float[] Floats(int count) => [.. Enumerable.Range(0, count).Select(_ => (_random.NextSingle() * 2) - 1)];
}
