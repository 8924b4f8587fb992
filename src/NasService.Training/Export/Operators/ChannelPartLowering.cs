using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="ChannelPart"/>.</summary>
internal sealed class ChannelPartLowering : OpLowering<ChannelPart>
{
    protected override void Write(Node node, ChannelPart op, OnnxWriter writer)
    {
        var width = node.Shape.Channels;
        writer.Graph.Node("Slice", node.Name,
            [writer.Latest(node.Inputs[0]), Index("start", op.Index * width), Index("end", (op.Index + 1) * width), Index("axis", 1)]);

        string Index(string name, long value) => writer.Graph.Longs($"{node.Name}.{name}", [value], 1);
    }
}
