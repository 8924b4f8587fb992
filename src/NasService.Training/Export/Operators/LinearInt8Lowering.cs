using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Quantization;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Linear"/> in int8: input and weights through Q/DQ pairs, bias and output in fp32, as what ends a network is read by people.</summary>
internal sealed class LinearInt8Lowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Int8.Code;

    public override bool QuantizesInputs => true;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, folded, graph) = (op.Layer, writer.Folded(op.Layer), writer.Graph);
        var weight = QuantizedWeight.Quantize(folded, writer.WeightLimit, layer.IsAsymmetric);
        var scale = graph.Floats($"{layer.Name}.weight_scale", weight.Scales.AsSpan(), layer.Out);
        var zero = graph.SBytes($"{layer.Name}.weight_zero", Enumerable.Repeat(weight.ZeroPoint, layer.Out).ToArray(), layer.Out);
        var values = graph.SBytes($"{layer.Name}.weight_q", weight.Values.AsSpan(), [.. folded.Shape]);
        var dequantized = graph.Node("DequantizeLinear", $"{layer.Name}.weight", [values, scale, zero], OnnxGraph.Attribute("axis", 0L));
        var bias = graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        graph.Node("Gemm", node.Name, [writer.Quantize(node.Inputs[0]).Name, dequantized, bias], OnnxGraph.Attribute("transB", 1L));
    }
}
