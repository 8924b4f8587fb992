using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="FirstToken"/>.</summary>
internal sealed class FirstTokenLowering : OpLowering<FirstToken>
{
    protected override void Write(Node node, FirstToken op, OnnxWriter writer)
        => writer.Graph.Node("Gather", node.Name, [writer.Latest(node.Inputs[0]), writer.Graph.Longs($"{node.Name}.index", [0])],
            OnnxGraph.Attribute("axis", 1L));
}
