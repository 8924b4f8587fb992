using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Bicubic"/>, of a picture of any size.</summary>
internal sealed class BicubicLowering : OpLowering<Bicubic>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, Bicubic op, OnnxWriter writer)
    {
        const long Border = Bicubic.Kernel / 2;
        var (graph, name) = (writer.Graph, node.Name);
        var channels = node.Shape.Channels / (op.Factor * op.Factor);
        var pads = graph.Longs($"{name}.pads", [0, 0, Border, Border, 0, 0, Border, Border], 8);
        var wider = graph.Node("Pad", $"{name}.wider", [writer.Latest(node.Inputs[0]), pads], OnnxGraph.Attribute("mode", "edge"));
        var weights = graph.Floats($"{name}.weight", BicubicKernel.Weights(op, channels), node.Shape.Channels, 1, Bicubic.Kernel, Bicubic.Kernel);
        graph.Node("Conv", name, [wider, weights], OnnxGraph.Attribute("kernel_shape", Bicubic.Kernel, Bicubic.Kernel), OnnxGraph.Attribute("group", (long)channels));
    }
}
