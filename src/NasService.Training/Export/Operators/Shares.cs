namespace NasService.Training.Export.Operators;

/// <summary>The softmax of scaled products of queries with keys.</summary>
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
        var q = TokenShapes.ToHeads(writer, query, sizes.Queries, sizes.Heads, sizes.Size, $"{name}.queries");
        var k = TokenShapes.Transpose(
            writer, TokenShapes.Reshape(writer, key, $"{name}.keys.split", 0, sizes.Tokens, sizes.Heads, sizes.Size), $"{name}.keys", 0, 2,
                3, 1);
        var scale = writer.Graph.Floats($"{name}.root", [(float)(1 / Math.Sqrt(sizes.Size))], 1);
        var scaled = writer.Graph.Node("Mul", $"{name}.scaled", [q, scale]);
        return writer.Graph.Node("Softmax", $"{name}.shares", [writer.Graph.Node("MatMul", $"{name}.products", [scaled, k])],
            OnnxGraph.Attribute("axis", -1L));
    }
}
