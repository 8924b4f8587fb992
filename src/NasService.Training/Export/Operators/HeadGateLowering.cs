using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="HeadGate"/>.</summary>
internal sealed class HeadGateLowering : OpLowering<HeadGate>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, HeadGate op, OnnxWriter writer)
    {
        var (graph, name, size) = (writer.Graph, node.Name, node.Shape.Channels / op.Heads);
        var heads = TokenShapes.Reshape(writer, writer.Latest(node.Inputs[0]), $"{name}.heads", 0, node.Shape[0], op.Heads, size);
        var share = graph.Node("Sigmoid", $"{name}.share", [writer.Latest(node.Inputs[1])]);
        var shares = TokenShapes.Reshape(writer, share, $"{name}.shares", 0, node.Shape[0], op.Heads, 1);
        TokenShapes.Reshape(writer, graph.Node("Mul", $"{name}.gated", [heads, shares]), name, 0, node.Shape[0], node.Shape.Channels);
    }
}
