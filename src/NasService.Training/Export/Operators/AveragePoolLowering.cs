using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="AveragePool"/>.</summary>
internal sealed class AveragePoolLowering : OpLowering<AveragePool>
{
    protected override void Write(Node node, AveragePool op, OnnxWriter writer)
    {
        long side = op.Side;
        writer.Graph.Node(
            "AveragePool", node.Name, [writer.Latest(node.Inputs[0])], OnnxGraph.Attribute("kernel_shape", side, side),
                OnnxGraph.Attribute("strides", side, side),
            OnnxGraph.Attribute("ceil_mode", 1L));
    }
}
