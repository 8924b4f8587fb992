using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="TokenPool"/>.</summary>
internal sealed class TokenPoolLowering : OpLowering<TokenPool>
{
    protected override void Write(Node node, TokenPool op, OnnxWriter writer)
    {
        var (channels, side) = (node.Shape.Channels, node.Shape.Side * op.Stride);
        var map = TokenShapes.ToMap(writer, writer.Latest(node.Inputs[0]), side, channels, $"{node.Name}.map");
        var pooled = writer.Graph.Node("MaxPool", $"{node.Name}.pooled", [map],
            OnnxGraph.Attribute("kernel_shape", op.Stride, op.Stride), OnnxGraph.Attribute("strides", op.Stride, op.Stride));
        TokenShapes.ToTokens(writer, pooled, node.Name);
    }
}
