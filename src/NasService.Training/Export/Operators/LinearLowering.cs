using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Import;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Linear"/> in fp32.</summary>
internal sealed class LinearLowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, folded, x) = (op.Layer, writer.Folded(op.Layer), writer.Latest(node.Inputs[0]));
        if (layer.Tokens > 0)
        {
            var columns = writer.Graph.Floats($"{layer.Name}.weight", Matrices.Transposed(folded.Weight.AsSpan(), layer.Out, layer.In),
                layer.In, layer.Out);
            TokenProduct.WriteEnd(layer, writer.Graph.Node("MatMul", TokenProduct.NameOf(layer), [x, columns]), writer);
            return;
        }

        var weight = writer.Graph.Floats($"{layer.Name}.weight", folded.Weight.AsSpan(), [.. folded.Shape]);
        var bias = writer.Graph.Floats($"{layer.Name}.bias", folded.Bias.AsSpan(), layer.Out);
        writer.Graph.Node("Gemm", node.Name, [x, weight, bias], OnnxGraph.Attribute("transB", 1L));
    }

    protected override IEnumerable<FoldedLayer> Read(Node node, Linear op, OnnxConstants constants)
    {
        var read = constants.Layer(op.Layer, $"{op.Layer.Name}.weight", $"{op.Layer.Name}.bias");
        yield return op.Layer.Tokens == 0 ? read : read with
        {
            Weight = [.. Matrices.Transposed(read.Weight.AsSpan(), op.Layer.In, op.Layer.Out)],
            Shape = [op.Layer.Out, op.Layer.In],
        };
    }
}
