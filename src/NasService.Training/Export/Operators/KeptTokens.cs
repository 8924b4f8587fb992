using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary>How many tokens stay, counted when a file is run. Notation: N sentences of T places, K of which are left.</summary>
internal static class KeptTokens
{
    /// <summary>K, one whole number.</summary>
    /// <param name="writer">Of the file.</param>
    /// <param name="mask">N x T, whole numbers.</param>
    /// <param name="share">Of the tokens.</param>
    /// <param name="name">Before the nodes' names.</param>
    public static string Count(OnnxWriter writer, string mask, double share, string name)
    {
        var graph = writer.Graph;
        var axis = graph.Longs($"{name}.token_axis", [1], 1);
        var tokens = graph.Node("Gather", $"{name}.tokens", [graph.Node("Shape", $"{name}.shape", [mask]), axis]);
        var number = graph.Node("Cast", $"{name}.token_number", [tokens], OnnxGraph.Attribute("to", OnnxGraph.FloatType));
        return graph.Node("Cast", $"{name}.kept", [Share(graph, number, share, $"{name}.kept")],
            OnnxGraph.Attribute("to", OnnxGraph.Int64Type));
    }

    /// <summary>N x K booleans: whether a sentence has as many tokens left.</summary>
    /// <param name="writer">Of the file.</param>
    /// <param name="mask">N x T, whole numbers.</param>
    /// <param name="share">Of the tokens.</param>
    /// <param name="name">Before the nodes' names.</param>
    public static string Taken(OnnxWriter writer, string mask, double share, string name)
    {
        var graph = writer.Graph;
        var axis = graph.Longs($"{name}.sum_axis", [1], 1);
        var number = graph.Node("Cast", $"{name}.present",
            [graph.Node("ReduceSum", $"{name}.sum", [mask, axis], OnnxGraph.Attribute("keepdims", 1L))],
            OnnxGraph.Attribute("to", OnnxGraph.FloatType));
        var left = Share(graph, number, share, $"{name}.left");
        var end = graph.Node("Squeeze", $"{name}.end", [Count(writer, mask, share, name)]);
        var ranks = graph.Node("Range", $"{name}.ranks", [graph.Longs($"{name}.from", [0]), end, graph.Longs($"{name}.step", [1])]);
        return graph.Node("Less", $"{name}.taken",
            [graph.Node("Cast", $"{name}.rank_numbers", [ranks], OnnxGraph.Attribute("to", OnnxGraph.FloatType)), left]);
    }

    private static string Share(OnnxGraph graph, string number, double share, string name)
    {
        var product = graph.Node("Mul", $"{name}.share", [number, graph.Floats($"{name}.of", [(float)share], 1)]);
        return graph.Node("Ceil", $"{name}.up",
            [graph.Node("Sub", $"{name}.less", [product, graph.Floats($"{name}.slack", [(float)TokenKeep.Slack], 1)])]);
    }
}
