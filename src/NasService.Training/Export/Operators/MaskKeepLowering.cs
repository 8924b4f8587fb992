using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="MaskKeep"/>: the first K numbers of the mask, of which as many stay 1 as are left.</summary>
internal sealed class MaskKeepLowering : OpLowering<MaskKeep>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, MaskKeep op, OnnxWriter writer)
    {
        var graph = writer.Graph;
        var taken = KeptTokens.Taken(writer, node.Inputs[0], op.Share, node.Name);
        graph.Node("Cast", node.Name, [taken], OnnxGraph.Attribute("to", OnnxGraph.Int64Type));
    }
}
