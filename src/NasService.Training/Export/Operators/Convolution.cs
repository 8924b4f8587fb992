using NasService.Core.Operators;
using NasService.Training.Quantization;

namespace NasService.Training.Export.Operators;

/// <summary>The node of a convolution, in fp32 and in int8, without what follows it; and a layer's weights in int8.</summary>
internal static class Convolution
{
    /// <summary>In fp32; reads what int8 readers of the same tensor see.</summary>
    public static string Write(LayerPlan layer, string x, OnnxWriter writer)
    {
        var folded = writer.Folded(layer);
        var weight = writer.Graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), [.. folded.Shape]);
        return Node(layer, [writer.Latest(x), weight, writer.Graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out)], writer);
    }

    /// <summary>In int8: input and weights through Q/DQ pairs, the bias as int32 of the product of their scales.</summary>
    public static string WriteInt8(LayerPlan layer, string x, OnnxWriter writer)
    {
        var source = writer.Quantize(x);
        return Node(layer, [source.Name, .. QuantizedParameters(layer, source.Scale, writer)], writer);
    }

    private static string Node(LayerPlan layer, string[] inputs, OnnxWriter writer)
    {
        long k = layer.Kernel, s = layer.Stride, p = layer.Kernel / 2 * layer.Dilation;
        var isOverTime = layer.Frames > 0;

        // The tensor behind the activation carries the layer's name, under which its range was observed.
        return writer.Graph.Node(
            "Conv", layer.Activation == Activation.None ? layer.Name : $"{layer.Name}.linear", inputs,
            [
                OnnxGraph.Attribute("kernel_shape", isOverTime ? 1 : k, k),
                OnnxGraph.Attribute("strides", isOverTime ? 1 : s, s), OnnxGraph.Attribute("pads", isOverTime ? 0 : p, p, isOverTime ? 0 : p, p),
                OnnxGraph.Attribute("group", (long)layer.Groups),
                .. layer.Dilation > 1 ? [OnnxGraph.Attribute("dilations", 1L, layer.Dilation)] : Array.Empty<Onnx.AttributeProto>(),
            ]);
    }

    /// <summary>A layer's weights in int8 behind their DequantizeLinear, by output channel.</summary>
    /// <returns>The tensor's name, and the scale of each output channel.</returns>
    private static (string Name, IReadOnlyList<float> Scales) WriteWeightInt8(LayerPlan layer, OnnxWriter writer)
    {
        var (graph, folded) = (writer.Graph, writer.Folded(layer));
        var weight = QuantizedWeight.Quantize(folded, writer.WeightLimit, layer.IsAsymmetric);
        var scale = graph.Floats($"{layer.Name}.weight_scale", weight.Scales.AsSpan(), layer.Out);
        var values = graph.SBytes($"{layer.Name}.weight_q", weight.Values.AsSpan(), [.. folded.Shape]);
        var zero = graph.SBytes($"{layer.Name}.weight_zero", Enumerable.Repeat(weight.ZeroPoint, layer.Out).ToArray(), layer.Out);
        return (graph.Node("DequantizeLinear", $"{layer.Name}.weight", [values, scale, zero], OnnxGraph.Attribute("axis", 0L)),
            weight.Scales);
    }

    private static string[] QuantizedParameters(LayerPlan layer, float inputScale, OnnxWriter writer)
    {
        var (w, scales) = WriteWeightInt8(layer, writer);
        var (graph, folded) = (writer.Graph, writer.Folded(layer));
        var biasScales = scales.Select(s => s * inputScale).ToArray();
        var bias = folded.Bias.Select((b, c) => (int)Math.Clamp(Math.Round(b / (double)biasScales[c]), int.MinValue, int.MaxValue))
            .ToArray();
        var biasValues = graph.Ints($"{layer.Name}.bias_q", bias, layer.Out);
        var biasScale = graph.Floats($"{layer.Name}.bias_scale", biasScales, layer.Out);
        var biasZero = graph.Ints($"{layer.Name}.bias_zero", new int[layer.Out], layer.Out);
        return [w, graph.Node("DequantizeLinear", $"{layer.Name}.bias", [biasValues, biasScale, biasZero],
            OnnxGraph.Attribute("axis", 0L))];
    }
}
