using System.Collections.Immutable;
using NasService.Training.Extraction;

namespace NasService.Training.Quantization;

/// <summary>int8 weights with a scale per output channel: real = scale[channel] x (q - zero point).</summary>
/// <param name="Values">As the layer's weights.</param>
/// <param name="Scales">One per output channel.</param>
/// <param name="ZeroPoint">0 where the weights are symmetric. One for all channels: ONNX Runtime's int8 convolution refuses channels whose zero points differ.</param>
public sealed record QuantizedWeight(ImmutableArray<sbyte> Values, ImmutableArray<float> Scales, sbyte ZeroPoint = 0)
{
    /// <summary>The largest magnitude of a code.</summary>
    public const int FullLimit = 127;

    /// <summary>A zero point takes codes from one side and gives them to the other; beyond this share of the range one side has hardly any left.</summary>
    private const double LargestZeroShare = 0.75;

    /// <param name="layer">The folded layer.</param>
    /// <param name="limit">Largest magnitude of q: 127, or 63 where unsigned-by-signed products saturate (no int8 dot product).</param>
    /// <param name="isAsymmetric">
    /// Uses the code -<paramref name="limit"/> - 1, too, and the zero point of least squared error: the one with the least sum of squared scales, since
    /// rounding errs evenly within a step.
    /// </param>
    public static QuantizedWeight Quantize(FoldedLayer layer, int limit, bool isAsymmetric = false)
    {
        if (!layer.Scales.IsEmpty)
        {
            // Trained for 127 codes a side; fewer codes are wider ones.
            return Round(layer, [.. layer.Scales.Select(s => s * FullLimit / limit)], 0, -limit, limit);
        }

        var ranges = Ranges(layer);
        if (!isAsymmetric)
        {
            return Round(layer, [.. ranges.Select(r => Scale(Math.Max(r.High, -r.Low) / limit))], 0, -limit, limit);
        }

        var far = (int)(LargestZeroShare * limit);
        var zero = Enumerable.Range(-far, (2 * far) + 1).MinBy(z => (Error(ranges, z, limit), Math.Abs(z)));
        return Round(layer, [.. ranges.Select(r => Scale(Step(r, zero, limit)))], (sbyte)zero, -limit - 1, limit);
    }

    private static double Error((float Low, float High)[] ranges, int zero, int limit) => ranges.Sum(r => Math.Pow(Step(r, zero, limit), 2));

    /// <summary>The least scale at which both ends of a channel's weights have a code.</summary>
    private static float Step((float Low, float High) range, int zero, int limit) => Math.Max(range.High / (limit - zero), -range.Low / (limit + 1 + zero));

    // A channel of zeros has no scale of its own.
    private static float Scale(float step) => step > 0 ? step : 1;

    private static QuantizedWeight Round(FoldedLayer layer, float[] scales, sbyte zero, int lowest, int highest)
    {
        var perChannel = layer.Weight.Length / layer.Plan.Out;
        var values = new sbyte[layer.Weight.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (sbyte)Math.Clamp(Math.Round(layer.Weight[i] / scales[i / perChannel]) + zero, lowest, highest);
        }

        return new QuantizedWeight([.. values], [.. scales], zero);
    }

    /// <summary>Smallest and largest weight of each output channel, zero included.</summary>
    private static (float Low, float High)[] Ranges(FoldedLayer layer)
    {
        var perChannel = layer.Weight.Length / layer.Plan.Out;
        var ranges = new (float Low, float High)[layer.Plan.Out];
        for (var i = 0; i < layer.Weight.Length; i++)
        {
            ref var range = ref ranges[i / perChannel];
            range = (Math.Min(range.Low, layer.Weight[i]), Math.Max(range.High, layer.Weight[i]));
        }

        return ranges;
    }
}
