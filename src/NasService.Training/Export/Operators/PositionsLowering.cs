using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Import;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Positions"/>: a sum with what was learned, T x C.</summary>
internal sealed class PositionsLowering : OpLowering<Positions>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, Positions op, OnnxWriter writer)
    {
        var (layer, tokens) = (op.Layer, node.Shape[0]);
        var byChannel = writer.Folded(layer).Weight;
        var values = new float[byChannel.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = byChannel[(i % layer.Out * tokens) + (i / layer.Out)];
        }

        writer.Graph.Node("Add", node.Name, [writer.Latest(node.Inputs[0]),
            writer.Graph.Floats($"{layer.Name}.values", values, tokens, layer.Out)]);
    }

    protected override IEnumerable<FoldedLayer> Read(Node node, Positions op, OnnxConstants constants)
    {
        var read = constants.Layer(op.Layer, $"{op.Layer.Name}.values", null);
        yield return read with { Weight = [.. Matrices.Transposed(read.Weight.AsSpan(), node.Shape[0], op.Layer.Out)] };
    }
}
