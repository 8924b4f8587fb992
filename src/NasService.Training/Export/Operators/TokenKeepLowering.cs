using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="TokenKeep"/>: the chosen tokens are gathered in their order; places that a shorter sentence does not need read its
/// last token.</summary>
internal sealed class TokenKeepLowering : OpLowering<TokenKeep>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, TokenKeep op, OnnxWriter writer)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var (x, mask) = (writer.Latest(node.Inputs[0]), node.Inputs[3]);
        var present = graph.Node("Cast", $"{name}.mask", [mask], OnnxGraph.Attribute("to", OnnxGraph.FloatType));
        var absent = graph.Node("Sub", $"{name}.absent", [graph.Floats($"{name}.one", [1], 1), present]);
        var received = Received(writer, op, node, (present, absent));
        var firstPlace = graph.Node("CumSum", $"{name}.counted", [mask, graph.Longs($"{name}.axis", [1])]);
        var isFirst = graph.Node("Cast", $"{name}.first",
            [graph.Node("Equal", $"{name}.is_first", [firstPlace, graph.Longs($"{name}.first_count", [1], 1)])],
            OnnxGraph.Attribute("to", OnnxGraph.FloatType));
        var raised = graph.Node("Mul", $"{name}.raised", [isFirst, graph.Floats($"{name}.always", [(float)TokenKeep.First], 1)]);
        var importance = graph.Node("Add", $"{name}.importance", [graph.Node("Sub", $"{name}.known", [received, absent]), raised]);

        var taken = KeptTokens.Taken(writer, mask, op.Share, name);
        var count = $"{name}.kept";
        graph.Nodes("TopK", $"{name}.top", [$"{name}.top_values", $"{name}.top_places"], [importance, count]);
        var places = graph.Node("Where", $"{name}.wanted", [taken, $"{name}.top_places", $"{name}.tokens"]);
        graph.Nodes("TopK", $"{name}.order", [$"{name}.places", $"{name}.place_ranks"], [places, count],
            OnnxGraph.Attribute("largest", 0L));
        var last = graph.Node("Sub", $"{name}.last", [$"{name}.tokens", graph.Longs($"{name}.one_less", [1], 1)]);
        var rows = graph.Node("Unsqueeze", $"{name}.rows",
            [graph.Node("Min", $"{name}.within", [$"{name}.places", last]), graph.Longs($"{name}.row_axis", [2], 1)]);
        graph.Node("GatherND", name, [x, rows], OnnxGraph.Attribute("batch_dims", 1L));
    }

    /// <summary>N x T: the mean of the attention that each token gets, over heads and over queries that are there.</summary>
    private static string Received(OnnxWriter writer, TokenKeep op, Node node, (string Present, string Absent) mask)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var sizes = (TokenShapes.SameAsInput, TokenShapes.SameAsInput, op.Heads, op.HeadSize);
        var scaled = Shares.Queries(writer, writer.Latest(node.Inputs[1]), sizes, name);
        var key = Shares.Keys(writer, writer.Latest(node.Inputs[2]), sizes, name);
        var rows = graph.Longs($"{name}.head_axes", [1, 2], 2);
        var away = graph.Node("Unsqueeze", $"{name}.away",
            [graph.Node("Mul", $"{name}.far", [mask.Absent, graph.Floats($"{name}.masked", [(float)TokenKeep.Masked], 1)]), rows]);
        var products = graph.Node("Add", $"{name}.seen", [graph.Node("MatMul", $"{name}.products", [scaled, key]), away]);
        var shares = graph.Node("Softmax", $"{name}.shares", [products], OnnxGraph.Attribute("axis", -1L));
        var sums = graph.Node("MatMul", $"{name}.sums", [graph.Node("Unsqueeze", $"{name}.looking", [mask.Present, rows]), shares]);
        var mean = graph.Node("ReduceMean", $"{name}.mean", [sums], OnnxGraph.Attribute("axes", 1L, 2L),
            OnnxGraph.Attribute("keepdims", 0L));
        var looking = graph.Node("ReduceSum", $"{name}.lookers", [mask.Present, graph.Longs($"{name}.token_sum", [1], 1)],
            OnnxGraph.Attribute("keepdims", 1L));
        return graph.Node("Div", $"{name}.received", [mean, looking]);
    }
}
