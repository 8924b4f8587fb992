using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Import;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="ClassToken"/>: the token, with its position in it, as often as there are samples.</summary>
internal sealed class ClassTokenLowering : OpLowering<ClassToken>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, ClassToken op, OnnxWriter writer)
    {
        var (graph, layer, folded) = (writer.Graph, op.Layer, writer.Folded(op.Layer));
        var token = graph.Floats($"{layer.Name}.token", folded.Weight.Zip(folded.Bias, (w, b) => w + b).ToArray(), 1, 1, layer.Out);

        // The first token times nothing has as many samples as the input, and the shape of one token.
        var x = writer.Latest(node.Inputs[0]);
        var first = graph.Node("Slice", $"{node.Name}.first", [x, Index("start", 0), Index("end", 1), Index("axis", 1)]);
        var none = graph.Node("Mul", $"{node.Name}.none", [first, graph.Floats($"{node.Name}.nothing", [0], 1)]);
        graph.Node("Concat", node.Name, [graph.Node("Add", $"{node.Name}.tokens", [none, token]), x], OnnxGraph.Attribute("axis", 1L));

        string Index(string name, long value) => graph.Longs($"{node.Name}.{name}", [value], 1);
    }

    // The token's own position is in it; the sum is what counts.
    protected override IEnumerable<FoldedLayer> Read(Node node, ClassToken op, OnnxConstants constants)
        => [constants.Layer(op.Layer, $"{op.Layer.Name}.token", null)];
}
