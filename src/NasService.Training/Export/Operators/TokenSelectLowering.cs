using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="TokenSelect"/>: the chosen tokens are gathered in their order, and nothing is masked.</summary>
internal sealed class TokenSelectLowering : OpLowering<TokenSelect>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, TokenSelect op, OnnxWriter writer)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var (x, query, key) = (writer.Latest(node.Inputs[0]), writer.Latest(node.Inputs[1]), writer.Latest(node.Inputs[2]));
        var shares = Shares.Write(writer, query, key, (op.Tokens, op.Tokens, op.Heads, op.HeadSize), name);
        var received = graph.Node("ReduceMean", $"{name}.received", [shares], OnnxGraph.Attribute("axes", 1L, 2L),
            OnnxGraph.Attribute("keepdims", 0L));
        var count = graph.Longs($"{name}.count", [op.Kept], 1);
        graph.Nodes("TopK", $"{name}.top", [$"{name}.top_values", $"{name}.top_places"], [received, count]);
        graph.Nodes("TopK", $"{name}.order", [$"{name}.places", $"{name}.place_ranks"], [$"{name}.top_places", count],
            OnnxGraph.Attribute("largest", 0L));
        var rows = graph.Node("Unsqueeze", $"{name}.rows", [$"{name}.places", graph.Longs($"{name}.last", [2], 1)]);
        graph.Node("GatherND", name, [x, rows], OnnxGraph.Attribute("batch_dims", 1L));
    }
}
