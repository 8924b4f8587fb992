using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Concat"/>.</summary>
internal sealed class ConcatLowering : OpLowering<Concat>
{
    protected override void Write(Node node, Concat op, OnnxWriter writer)
        => writer.Graph.Node("Concat", node.Name, node.Inputs.Select(writer.Latest), OnnxGraph.Attribute("axis", 1L));
}
