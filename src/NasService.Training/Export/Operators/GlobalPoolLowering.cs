using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="GlobalPool"/>.</summary>
internal sealed class GlobalPoolLowering : OpLowering<GlobalPool>
{
    protected override void Write(Node node, GlobalPool op, OnnxWriter writer)
    {
        string[] x = [writer.Latest(node.Inputs[0])];
        if (node.Shape.Rank == 1)
        {
            writer.Graph.Node("ReduceMean", node.Name, x, OnnxGraph.Attribute("axes", [1]), OnnxGraph.Attribute("keepdims", 0L));
            return;
        }

        writer.Graph.Node("GlobalAveragePool", node.Name, x);
    }
}
