using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Flatten"/>.</summary>
internal sealed class FlattenLowering : OpLowering<Flatten>
{
    protected override void Write(Node node, Flatten op, OnnxWriter writer)
        => writer.Graph.Node("Flatten", node.Name, [writer.Latest(node.Inputs[0])], OnnxGraph.Attribute("axis", 1L));
}
