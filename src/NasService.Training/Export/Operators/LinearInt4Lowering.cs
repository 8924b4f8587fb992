using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Quantization;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Linear"/> with weights in 4 bits: ONNX Runtime's <c>MatMulNBits</c>, one scale for each 32 weights of a row.</summary>
internal sealed class LinearInt4Lowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Int4.Code;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, folded, graph) = (op.Layer, writer.Folded(op.Layer), writer.Graph);
        var (packed, scales) = Int4Weight.Pack(folded.Weight.AsSpan(), layer.Out, layer.In);
        long blocks = scales.Length / layer.Out;
        var values = graph.Bytes($"{layer.Name}.weight_q", packed, layer.Out, blocks, NumberFormats.Int4Block / 2);
        var scale = graph.Floats($"{layer.Name}.weight_scale", scales, layer.Out * blocks);
        var product = graph.RuntimeNode(
            "MatMulNBits", $"{layer.Name}.product", [writer.Latest(node.Inputs[0]), values, scale], OnnxGraph.Attribute("K", (long)layer.In),
            OnnxGraph.Attribute("N", (long)layer.Out), OnnxGraph.Attribute("bits", 4L), OnnxGraph.Attribute("block_size", (long)NumberFormats.Int4Block));
        graph.Node("Add", node.Name, [product, graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out)]);
    }
}
