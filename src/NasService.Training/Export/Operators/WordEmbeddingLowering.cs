using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Extraction;
using NasService.Training.Import;
using NasService.Training.Quantization;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="WordEmbedding"/>: rows are gathered; of places the leading ones, as many as there are tokens. Words in 8 bits are
/// widened behind the gathering.</summary>
internal sealed class WordEmbeddingLowering : OpLowering<WordEmbedding>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, WordEmbedding op, OnnxWriter writer)
    {
        var (graph, ids) = (writer.Graph, node.Inputs[0]);
        var words = op.Words.Format.WeightBits == NumberFormats.Int8.WeightBits ? Narrow(op.Words, ids, writer) : Gather(op.Words, ids, writer);
        var count = graph.Node("Shape", $"{node.Name}.count", [ids], OnnxGraph.Attribute("start", 1L), OnnxGraph.Attribute("end", 2L));
        var from = graph.Longs($"{node.Name}.from", [0], 1);
        var places = graph.Node("Slice", $"{node.Name}.here", [Table(op.Places, writer), from, count, from]);
        if (op.Segments is not { } segments)
        {
            graph.Node("Add", node.Name, [words, places]);
            return;
        }

        var placed = graph.Node("Add", $"{node.Name}.placed", [words, places]);
        graph.Node("Add", node.Name, [placed, Gather(segments, node.Inputs[1], writer)]);
    }

    protected override IEnumerable<FoldedLayer> Read(Node node, WordEmbedding op, OnnxConstants constants)
        => op.Layers.Select(l => constants.Layer(l, $"{l.Name}.weight", null));

    private static string Table(LayerPlan table, OnnxWriter writer)
        => writer.Graph.Floats($"{table.Name}.weight", writer.Folded(table).Weight.AsSpan(), table.Out, table.In);

    private static string Gather(LayerPlan table, string ids, OnnxWriter writer)
        => writer.Graph.Node("Gather", $"{table.Name}.rows", [Table(table, writer), ids]);

    private static string Narrow(LayerPlan table, string ids, OnnxWriter writer)
    {
        var graph = writer.Graph;
        var rows = QuantizedWeight.Quantize(writer.Folded(table), QuantizedWeight.FullLimit, isAsymmetric: false);
        var gathered = graph.Node("Gather", $"{table.Name}.rows_q", [graph.SBytes($"{table.Name}.weight_q", rows.Values.AsSpan(), table.Out, table.In), ids]);
        var wide = graph.Node("Cast", $"{table.Name}.rows_wide", [gathered], OnnxGraph.Attribute("to", OnnxGraph.FloatType));
        var scales = graph.Node("Gather", $"{table.Name}.scales", [graph.Floats($"{table.Name}.weight_scale", rows.Scales.AsSpan(), table.Out, 1), ids]);
        return graph.Node("Mul", $"{table.Name}.rows", [wide, scales]);
    }
}
