using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="MaxPool"/>.</summary>
internal sealed class MaxPoolLowering : OpLowering<MaxPool>
{
    protected override void Write(Node node, MaxPool op, OnnxWriter writer) => writer.Graph.Node(
        "MaxPool", node.Name, [writer.Latest(node.Inputs[0])], OnnxGraph.Attribute("kernel_shape", 3L, 3L),
            OnnxGraph.Attribute("strides", 2L, 2L),
        OnnxGraph.Attribute("pads", 1L, 1L, 1L, 1L));
}
