using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="GlobalPool"/>.</summary>
internal sealed class GlobalPoolLowering : OpLowering<GlobalPool>
{
    protected override void Write(Node node, GlobalPool op, OnnxWriter writer)
        => writer.Graph.Node("GlobalAveragePool", node.Name, [writer.Latest(node.Inputs[0])]);
}
