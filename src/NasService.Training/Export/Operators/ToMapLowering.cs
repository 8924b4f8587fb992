using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="ToMap"/>.</summary>
internal sealed class ToMapLowering : OpLowering<ToMap>
{
    protected override void Write(Node node, ToMap op, OnnxWriter writer)
        => TokenShapes.ToMap(writer, writer.Latest(node.Inputs[0]), node.Shape.Side, node.Shape.Channels, node.Name);
}
