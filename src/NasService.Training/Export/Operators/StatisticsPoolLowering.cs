using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="StatisticsPool"/>, over whatever number of frames there is.</summary>
internal sealed class StatisticsPoolLowering : OpLowering<StatisticsPool>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, StatisticsPool op, OnnxWriter writer)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var (x, scores) = (writer.Latest(node.Inputs[0]), writer.Latest(node.Inputs[1]));
        var last = graph.Longs($"{name}.axis", [3], 1);
        var weighed = graph.Node("Mul", $"{name}.weighed", [graph.Node("Softmax", $"{name}.shares", [scores], OnnxGraph.Attribute("axis", 3L)), x]);
        var mean = Sum(weighed, "mean");
        var squares = Sum(graph.Node("Mul", $"{name}.squared", [weighed, x]), "squares");
        var variance = graph.Node("Sub", $"{name}.variance", [squares, graph.Node("Mul", $"{name}.mean_squared", [mean, mean])]);
        var safe = graph.Node("Max", $"{name}.safe", [variance, graph.Floats($"{name}.least", [(float)StatisticsPool.LeastVariance], 1)]);
        graph.Node("Concat", name, [mean, graph.Node("Sqrt", $"{name}.deviation", [safe])], OnnxGraph.Attribute("axis", 1L));

        string Sum(string of, string part) => graph.Node("ReduceSum", $"{name}.{part}", [of, last], OnnxGraph.Attribute("keepdims", 1L));
    }
}
