using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="PoolMixer"/>.</summary>
internal sealed class PoolMixerLowering : OpLowering<PoolMixer>
{
    protected override void Write(Node node, PoolMixer op, OnnxWriter writer)
    {
        const long Edge = PoolMixer.Kernel / 2;
        var x = writer.Latest(node.Inputs[0]);
        var map = TokenShapes.ToMap(writer, x, node.Shape.Side, node.Shape.Channels, $"{node.Name}.map");
        var means = writer.Graph.Node("AveragePool", $"{node.Name}.means", [map],
            OnnxGraph.Attribute("kernel_shape", PoolMixer.Kernel, PoolMixer.Kernel),
            OnnxGraph.Attribute("pads", Edge, Edge, Edge, Edge), OnnxGraph.Attribute("strides", 1L, 1L),
                OnnxGraph.Attribute("count_include_pad", 0L));
        writer.Graph.Node("Sub", node.Name, [TokenShapes.ToTokens(writer, means, $"{node.Name}.tokens"), x]);
    }
}
