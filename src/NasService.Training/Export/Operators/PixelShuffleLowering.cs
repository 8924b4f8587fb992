using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="PixelShuffle"/>.</summary>
internal sealed class PixelShuffleLowering : OpLowering<PixelShuffle>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, PixelShuffle op, OnnxWriter writer) => writer.Graph.Node(
        "DepthToSpace", node.Name, [writer.Latest(node.Inputs[0])], OnnxGraph.Attribute("blocksize", (long)op.Factor), OnnxGraph.Attribute("mode", "CRD"));
}
