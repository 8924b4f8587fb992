using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Linear"/> in int8: input and weights through Q/DQ pairs, bias and output in fp32, as what ends a network is
/// read by people.</summary>
internal sealed class LinearInt8Lowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Int8.Code;

    public override bool QuantizesInputs => true;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, graph) = (op.Layer, writer.Graph);
        var (weight, _) = Convolution.WriteWeightInt8(layer, writer);
        var bias = graph.Floats($"{layer.Name}.bias", writer.Folded(layer).Bias.AsSpan(), layer.Out);
        graph.Node("Gemm", node.Name, [writer.Quantize(node.Inputs[0]).Name, weight, bias], OnnxGraph.Attribute("transB", 1L));
    }
}
