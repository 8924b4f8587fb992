using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="CausalConv"/>: a convolution over one axis, padded before its beginning alone.</summary>
internal sealed class CausalConvLowering : OpLowering<CausalConv>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, CausalConv op, OnnxWriter writer)
    {
        var (graph, layer, folded) = (writer.Graph, op.Layer, writer.Folded(op.Layer));
        var row = TokenShapes.Transpose(writer, writer.Latest(node.Inputs[0]), $"{node.Name}.row", 0, 2, 1);
        var weight = graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), layer.Out, 1, layer.Kernel);
        var bias = graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        var made = graph.Node("Conv", $"{node.Name}.conv", [row, weight, bias],
            OnnxGraph.Attribute("kernel_shape", (long[])[layer.Kernel]),
            OnnxGraph.Attribute("pads", layer.Kernel - 1L, 0L), OnnxGraph.Attribute("group", (long)layer.Out));
        TokenShapes.Transpose(writer, made, node.Name, 0, 2, 1);
    }
}
