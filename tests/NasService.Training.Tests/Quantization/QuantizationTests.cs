using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Quantization;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Quantization;

public sealed class QuantizationTests
{
    [Theory]
    [InlineData(127)]
    [InlineData(63)]
    public void Quantize_AnyWeights_ErrorIsHalfAStepPerChannel(int limit)
    {
        var random = new Random(3);
        var plan = new LayerPlan("l", 6, 5, 3, 1, 1, 8, Activation.None, true, 8);
        var weights = Enumerable.Range(0, (int)plan.WeightCount).Select(_ => (float)(random.NextDouble() - 0.3)).ToArray();
        var q = QuantizedWeight.Quantize(new FoldedLayer(plan, [.. weights], [.. new float[5]], [5, 6, 3, 3]), limit);
        for (var i = 0; i < weights.Length; i++)
        {
            var scale = q.Scales[i / 54];
            Assert.InRange(Math.Abs(weights[i] - (scale * q.Values[i])), 0, (scale / 2) + 1e-6);
        }

        Assert.Equal(limit, q.Values.Max(v => Math.Abs((int)v)));
    }

    [Theory]
    [InlineData(127, 0.3)]
    [InlineData(63, 0.3)]
    [InlineData(127, 0.9)]
    [InlineData(63, 0.0)]
    public void Quantize_AsymmetricWeights_ErrorIsHalfAStepAndNoZeroPointIsBetter(int limit, double shift)
    {
        var random = new Random(4);
        var plan = new LayerPlan("l", 6, 5, 3, 1, 1, 8, Activation.None, true, 8);
        var weights = Enumerable.Range(0, (int)plan.WeightCount).Select(_ => (float)(random.NextDouble() - shift)).ToArray();
        var layer = new FoldedLayer(plan, [.. weights], [.. new float[5]], [5, 6, 3, 3]);
        var q = QuantizedWeight.Quantize(layer, limit, true);
        for (var i = 0; i < weights.Length; i++)
        {
            Assert.InRange(Math.Abs(weights[i] - (q.Scales[i / 54] * (q.Values[i] - q.ZeroPoint))), 0, (q.Scales[i / 54] / 2) + 1e-6);
            Assert.InRange(q.Values[i], -limit - 1, limit);
        }

        // Weights that lie to one side give most codes to that side; the symmetric form wastes them.
        var symmetric = QuantizedWeight.Quantize(layer, limit);
        Assert.True(q.Scales.Sum(s => s * s) < symmetric.Scales.Sum(s => s * s));
        Assert.Equal(shift < 0.5 ? -1 : 1, Math.Sign(q.ZeroPoint));
    }

    [Theory]
    [InlineData(0f, 5.1f, 0.02f, 0)]
    [InlineData(-1f, 1.55f, 0.01f, 100)]
    [InlineData(2f, 5.1f, 0.02f, 0)]
    [InlineData(0f, 0f, 1f, 0)]
    public void ToUInt8_Range_CoversItAndZeroExactly(float low, float high, float scale, int zero)
    {
        var (s, z) = new ActivationRange(low, high).ToUInt8();
        Assert.Equal(scale, s, 1e-5);
        Assert.Equal(zero, z);
    }

    [Fact]
    public void Estimate_Percentile_LeavesOutTheLargestShare()
    {
        using var scope = NewDisposeScope();
        var values = Enumerable.Range(0, 1000).Select(i => (float)i).ToArray();
        var range = new PercentileRange().Estimate(tensor(values), 0.99);
        Assert.Equal(new ActivationRange(0, 990), range);
        var signed = new PercentileRange().Estimate(tensor(values) - 500, 0.99);
        Assert.Equal(new ActivationRange(-491, 490), signed);
    }

    [Fact]
    public void Estimate_KlOfNormalValuesWithAnOutlier_CutsTheOutlierOff()
    {
        using var scope = NewDisposeScope();
        var random = new Random(2);
        var values = Enumerable.Range(0, 50_000).Select(_ => Math.Abs((float)(Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())))).Append(60f).ToArray();
        var range = new KlRange().Estimate(tensor(values), 1);
        Assert.Equal(0, range.Low);
        Assert.InRange(range.High, 3.5, 16);
    }

    [Fact]
    public void Estimate_KlOfEvenlySpreadValues_KeepsNearlyAll()
    {
        using var scope = NewDisposeScope();
        var range = new KlRange().Estimate(tensor(Enumerable.Range(-2000, 6001).Select(i => i / 1000f).ToArray()), 1);
        Assert.InRange(range.High, 3.8, 4);
        Assert.InRange(range.Low, -2, -1.9);
    }

    [Fact]
    public void Estimate_KlOfZeros_IsEmpty()
    {
        using var scope = NewDisposeScope();
        Assert.Equal(new ActivationRange(0, 0), new KlRange().Estimate(zeros(10), 1));
    }

    [Fact]
    public void Combine_MinMax_IsTheHull()
        => Assert.Equal(new ActivationRange(-2, 7), new MinMaxRange().Combine([new(-2, 3), new(0, 7)]));
}
