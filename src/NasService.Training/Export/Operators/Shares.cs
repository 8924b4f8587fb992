using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary>The softmax of scaled products of queries with keys, and its parts.</summary>
internal static class Shares
{
    /// <param name="writer">Of the file.</param>
    /// <param name="query">N x Q x hd.</param>
    /// <param name="key">N x T x hd.</param>
    /// <param name="sizes">Q, T, h and d.</param>
    /// <param name="name">Before the nodes' names.</param>
    /// <returns>N x h x Q x T.</returns>
    public static string Write(OnnxWriter writer, string query, string key, (int Queries, int Tokens, int Heads, int Size) sizes,
        string name)
    {
        var (scaled, keys) = (Queries(writer, query, sizes, name), Keys(writer, key, sizes, name));
        return writer.Graph.Node("Softmax", $"{name}.shares", [writer.Graph.Node("MatMul", $"{name}.products", [scaled, keys])],
            OnnxGraph.Attribute("axis", -1L));
    }

    /// <summary>N x h x Q x d, over the root of d.</summary>
    public static string Queries(OnnxWriter writer, string query, (int Queries, int Tokens, int Heads, int Size) sizes, string name)
    {
        var q = TokenShapes.ToHeads(writer, query, sizes.Queries, sizes.Heads, sizes.Size, $"{name}.queries");
        var scale = writer.Graph.Floats($"{name}.root", [(float)(1 / Math.Sqrt(sizes.Size))], 1);
        return writer.Graph.Node("Mul", $"{name}.scaled", [q, scale]);
    }

    /// <summary>N x h x d x T.</summary>
    public static string Keys(OnnxWriter writer, string key, (int Queries, int Tokens, int Heads, int Size) sizes, string name)
    {
        var split = TokenShapes.Reshape(writer, key, $"{name}.keys.split", 0, sizes.Tokens, sizes.Heads, sizes.Size);
        return TokenShapes.Transpose(writer, split, $"{name}.keys", 0, 2, 3, 1);
    }

    /// <summary>Shares stretched and cut off where the kind says so.</summary>
    public static string Clip(OnnxWriter writer, Attention op, string shares, string name)
    {
        if (op.Kind != AttentionKind.Clipped)
        {
            return shares;
        }

        var (graph, below) = (writer.Graph, (float)(Attention.ClipAlpha / op.Tokens));
        var wide = graph.Node("Mul", $"{name}.wide", [shares, graph.Floats($"{name}.stretch", [1 + below], 1)]);
        var low = graph.Node("Sub", $"{name}.low", [wide, graph.Floats($"{name}.below", [below], 1)]);
        return graph.Node("Clip", $"{name}.clipped", [low, graph.Floats($"{name}.least", [0]), graph.Floats($"{name}.most", [1])]);
    }
}
