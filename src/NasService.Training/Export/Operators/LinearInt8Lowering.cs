using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Quantization;

namespace NasService.Training.Export.Operators;

/// <summary>
/// <see cref="Linear"/> in int8 by calibrated ranges: y = (q(x) - z) W_q * (s_x s_W) + b, by ONNX Runtime's one kernel for all of that;
/// bias and output in fp32. A
/// DequantizeLinear of the weight before a product would be fused for symbolic shapes alone: with fixed ones the product and its bias
/// become a Gemm first, and the weight
/// is dequantized at every run (2.6 times slower at a width of 192).
/// </summary>
internal sealed class LinearInt8Lowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Int8.Code;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, graph, x) = (op.Layer, writer.Graph, node.Inputs[0]);
        var weight = QuantizedWeight.Quantize(writer.Folded(layer), writer.WeightLimit, layer.IsAsymmetric);
        var source = writer.Codes(x);
        string[] inputs =
        [
            source.Name,
            graph.SBytes($"{layer.Name}.weight_q", Matrices.Transposed(weight.Values.AsSpan(), layer.Out, layer.In), layer.In, layer.Out),
            source.ScaleName,
            graph.Floats($"{layer.Name}.weight_scale", weight.Scales.AsSpan(), layer.Out),
            source.ZeroPointName,
            graph.SBytes($"{layer.Name}.weight_zero", Enumerable.Repeat(weight.ZeroPoint, layer.Out).ToArray(), layer.Out),
            .. layer.BiasCount > 0 ? [graph.Floats($"{layer.Name}.bias", writer.Folded(layer).Bias.AsSpan(), layer.Out)]
                : Array.Empty<string>(),
        ];
        var made = layer.Activation == Activation.None ? node.Name : $"{node.Name}.linear";
        writer.Activate(layer.Activation, graph.RuntimeNode("MatMulIntegerToFloat", made, inputs), node.Name);
    }
}
