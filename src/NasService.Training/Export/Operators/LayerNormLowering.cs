using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Import;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="LayerNorm"/>.</summary>
internal sealed class LayerNormLowering : OpLowering<LayerNorm>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, LayerNorm op, OnnxWriter writer)
    {
        var (layer, folded) = (op.Layer, writer.Folded(op.Layer));
        var scale = writer.Graph.Floats($"{layer.Name}.factor", folded.Weight.AsSpan(), layer.Out);
        var shift = writer.Graph.Floats($"{layer.Name}.shift", folded.Bias.AsSpan(), layer.Out);
        writer.Graph.Node("LayerNormalization", node.Name, [writer.Latest(node.Inputs[0]), scale, shift],
            OnnxGraph.Attribute("axis", -1L), OnnxGraph.Attribute("epsilon", (float)layer.NormEpsilon));
    }

    protected override IEnumerable<FoldedLayer> Read(Node node, LayerNorm op, OnnxConstants constants)
        => [constants.Layer(op.Layer, $"{op.Layer.Name}.factor", $"{op.Layer.Name}.shift")];
}
