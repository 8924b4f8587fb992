using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Operators;

namespace NasService.Training.Export.Operators;

/// <summary>Linear attention (cosFormer): keys and values are multiplied first. Its angles follow from the number of tokens, which the
/// file knows.</summary>
internal static class LinearAttention
{
    public static void Write(Node node, Attention op, string[] inputs, OnnxWriter writer)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var query = Features(inputs[0], op.Queries, "queries");
        var key = Features(inputs[1], op.Tokens, "keys");
        var values = TokenShapes.ToHeads(writer, inputs[2], op.Tokens, op.Heads, op.ValueSize, $"{name}.values");
        var turned = TokenShapes.Transpose(writer, key, $"{name}.keys_turned", 0, 1, 3, 2);
        var mixed = graph.Node("MatMul", $"{name}.mixed", [query, graph.Node("MatMul", $"{name}.memory", [turned, values])]);
        var total = graph.Node("ReduceSum", $"{name}.total", [turned, graph.Longs($"{name}.last", [3], 1)],
            OnnxGraph.Attribute("keepdims", 1L));
        var sum = graph.Node("MatMul", $"{name}.sum", [query, total]);
        var safe = graph.Node("Max", $"{name}.safe", [sum, graph.Floats($"{name}.least", [(float)AttentionKernel.LeastSum], 1)]);
        TokenShapes.OfHeads(writer, graph.Node("Div", $"{name}.shared", [mixed, safe]), node.Shape, name);

        string Features(string x, int places, string part)
        {
            var heads = TokenShapes.ToHeads(writer, x, places, op.Heads, op.HeadSize, $"{name}.{part}");
            var positive = graph.Node("Relu", $"{name}.{part}.positive", [heads]);
            var angles = LinearAngles.Of(places);
            var cosine = graph.Node("Mul", $"{name}.{part}.cosine",
                [positive, graph.Floats($"{name}.{part}.cosines", angles.Cosines, places, 1)]);
            var sine = graph.Node("Mul", $"{name}.{part}.sine", [positive, graph.Floats($"{name}.{part}.sines", angles.Sines, places, 1)]);
            return graph.Node("Concat", $"{name}.{part}.features", [cosine, sine], OnnxGraph.Attribute("axis", 3L));
        }
    }
}
