using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Linear"/> in fp32.</summary>
internal sealed class LinearLowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, folded) = (op.Layer, writer.Folded(op.Layer));
        var weight = writer.Graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), [.. folded.Shape]);
        var bias = writer.Graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        writer.Graph.Node("Gemm", node.Name, [writer.Latest(node.Inputs[0]), weight, bias], OnnxGraph.Attribute("transB", 1L));
    }
}
