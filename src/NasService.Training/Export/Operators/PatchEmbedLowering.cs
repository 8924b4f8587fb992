using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="PatchEmbed"/>: a convolution whose places become tokens.</summary>
internal sealed class PatchEmbedLowering : OpLowering<PatchEmbed>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, PatchEmbed op, OnnxWriter writer)
    {
        var (graph, layer, folded) = (writer.Graph, op.Layer, writer.Folded(op.Layer));
        var weight = graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), [.. folded.Shape]);
        var bias = graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        var map = graph.Node("Conv", $"{node.Name}.patches", [writer.Latest(node.Inputs[0]), weight, bias],
            OnnxGraph.Attribute("kernel_shape", layer.Kernel, layer.Kernel), OnnxGraph.Attribute("strides", layer.Stride, layer.Stride));
        TokenShapes.ToTokens(writer, map, node.Name);
    }
}
