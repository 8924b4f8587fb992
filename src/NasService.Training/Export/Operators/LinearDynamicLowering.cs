using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Quantization;

namespace NasService.Training.Export.Operators;

/// <summary>
/// <see cref="Linear"/> in int8 by the range that each run finds: y = (q(x) - z) W_q * (s_x s_W) + b. Nodes as ONNX Runtime's own dynamic quantization writes
/// them, which it fuses into one kernel.
/// </summary>
internal sealed class LinearDynamicLowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Int8Dynamic.Code;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, graph) = (op.Layer, writer.Graph);
        var weight = QuantizedWeight.Quantize(writer.Folded(layer), writer.WeightLimit, isAsymmetric: false);
        string[] x =
        [
            $"{layer.Name}.x_q", $"{layer.Name}.x_scale", $"{layer.Name}.x_zero",
        ];
        graph.Nodes("DynamicQuantizeLinear", $"{layer.Name}.x", x, [writer.Latest(node.Inputs[0])]);
        var columns = graph.SBytes($"{layer.Name}.weight_q", Matrices.Transposed(weight.Values.AsSpan(), layer.Out, layer.In), layer.In,
            layer.Out);
        var zero = graph.SBytes($"{layer.Name}.weight_zero", new sbyte[layer.Out], layer.Out);
        // A product of tokens has that name for what is scaled.
        var product = graph.Node("MatMulInteger", layer.Tokens > 0 ? $"{layer.Name}.whole" : $"{layer.Name}.product", [x[0], columns, x[2], zero]);
        var cast = graph.Node("Cast", $"{layer.Name}.cast", [product], OnnxGraph.Attribute("to", OnnxGraph.FloatType));
        var scales = graph.Floats($"{layer.Name}.weight_scale", weight.Scales.AsSpan(), layer.Out);
        var scale = graph.Node("Mul", $"{layer.Name}.scale", [x[1], scales]);
        var scaled = graph.Node("Mul", layer.Tokens > 0 ? TokenProduct.NameOf(layer) : $"{layer.Name}.scaled", [cast, scale]);
        if (layer.Tokens > 0)
        {
            TokenProduct.WriteEnd(layer, scaled, writer);
            return;
        }

        graph.Node("Add", node.Name, [scaled, graph.Floats($"{layer.Name}.bias", writer.Folded(layer).Bias.AsSpan(), layer.Out)]);
    }
}
