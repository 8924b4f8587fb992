using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Export;
using NasService.Training.Quantization;

namespace NasService.Training.Tests.Extending;

/// <summary><see cref="Linear"/> in <see cref="RowInt8"/>: the weights alone go through a pair of nodes.</summary>
internal sealed class RowInt8Lowering : OpLowering<Linear>
{
    public override int? Format => RowInt8.Format.Code;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, folded, graph) = (op.Layer, writer.Folded(op.Layer), writer.Graph);
        var weight = QuantizedWeight.Quantize(folded, limit: 127);
        var values = graph.SBytes($"{layer.Name}.weight_q", weight.Values.AsSpan(), [.. folded.Shape]);
        var scales = graph.Floats($"{layer.Name}.weight_scale", weight.Scales.AsSpan(), layer.Out);
        var zeros = graph.SBytes($"{layer.Name}.weight_zero", new sbyte[layer.Out], layer.Out);
        var rows = graph.Node("DequantizeLinear", $"{layer.Name}.weight", [values, scales, zeros], OnnxGraph.Attribute("axis", 0L));
        var bias = graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        graph.Node("Gemm", node.Name, [writer.Latest(node.Inputs[0]), rows, bias], OnnxGraph.Attribute("transB", 1L));
    }
}
