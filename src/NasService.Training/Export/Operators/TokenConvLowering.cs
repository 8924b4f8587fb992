using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="TokenConv"/>.</summary>
internal sealed class TokenConvLowering : OpLowering<TokenConv>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, TokenConv op, OnnxWriter writer)
    {
        const long Edge = TokenConv.Kernel / 2;
        var (graph, layer, folded) = (writer.Graph, op.Layer, writer.Folded(op.Layer));
        var map = TokenShapes.ToMap(writer, writer.Latest(node.Inputs[0]), node.Shape.Side, layer.Out, $"{node.Name}.map");
        var weight = graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), [.. folded.Shape]);
        var bias = graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        var made = graph.Node("Conv", $"{node.Name}.conv", [map, weight, bias],
            OnnxGraph.Attribute("kernel_shape", TokenConv.Kernel, TokenConv.Kernel),
            OnnxGraph.Attribute("pads", Edge, Edge, Edge, Edge), OnnxGraph.Attribute("group", (long)layer.Out));
        TokenShapes.ToTokens(writer, made, node.Name);
    }
}
