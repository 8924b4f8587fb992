using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Operators;

namespace NasService.Training.Export.Operators;

/// <summary>Linear attention of tokens that see those before them alone: features of queries and keys are multiplied first, and what is
/// hidden set to zero. The file takes any number of tokens up to the network's.</summary>
internal static class CausalLinearAttention
{
    private const int AnyCount = 0;

    public static void Write(Node node, Attention op, string[] inputs, OnnxWriter writer)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var count = graph.Node("Shape", $"{name}.count", [inputs[0]], OnnxGraph.Attribute("start", 1L), OnnxGraph.Attribute("end", 2L));
        var from = graph.Longs($"{name}.from", [0], 1);
        var angles = LinearAngles.Of(op.Tokens);
        var (cosines, sines) = (Here("cosines", angles.Cosines), Here("sines", angles.Sines));
        var query = Features(inputs[0], "queries");
        var key = TokenShapes.Transpose(writer, Features(inputs[1], "keys"), $"{name}.keys_turned", 0, 1, 3, 2);
        var values = TokenShapes.ToHeads(writer, inputs[2], AnyCount, op.Heads, op.ValueSize, $"{name}.values");
        var seen = graph.Node("Trilu", $"{name}.seen", [graph.Node("MatMul", $"{name}.products", [query, key])],
            OnnxGraph.Attribute("upper", 0L));
        var sum = graph.Node("ReduceSum", $"{name}.sum", [seen, graph.Longs($"{name}.last", [3], 1)], OnnxGraph.Attribute("keepdims", 1L));
        var safe = graph.Node("Max", $"{name}.safe", [sum, graph.Floats($"{name}.least", [(float)AttentionKernel.LeastSum], 1)]);
        var shared = graph.Node("Div", $"{name}.shared", [graph.Node("MatMul", $"{name}.mixed", [seen, values]), safe]);
        var turned = TokenShapes.Transpose(writer, shared, $"{name}.turned", 0, 2, 1, 3);
        TokenShapes.Reshape(writer, turned, name, 0, 0, node.Shape.Channels);

        string Here(string part, float[] all)
            => graph.Node("Slice", $"{name}.{part}", [graph.Floats($"{name}.all_{part}", all, all.Length, 1), from, count, from]);

        string Features(string x, string part)
        {
            var heads = TokenShapes.ToHeads(writer, x, AnyCount, op.Heads, op.HeadSize, $"{name}.{part}");
            var positive = graph.Node("Relu", $"{name}.{part}.positive", [heads]);
            var cosine = graph.Node("Mul", $"{name}.{part}.cosine", [positive, cosines]);
            var sine = graph.Node("Mul", $"{name}.{part}.sine", [positive, sines]);
            return graph.Node("Concat", $"{name}.{part}.features", [cosine, sine], OnnxGraph.Attribute("axis", 3L));
        }
    }
}
