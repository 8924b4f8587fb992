using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="DeviationScale"/>: the deviation is that of the picture at hand.</summary>
internal sealed class DeviationScaleLowering : OpLowering<DeviationScale>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, DeviationScale op, OnnxWriter writer)
    {
        var (graph, name, folded) = (writer.Graph, node.Name, writer.Folded(op.Layer));
        var (branch, side) = (writer.Latest(node.Inputs[0]), writer.Latest(node.Inputs[1]));
        var centred = graph.Node("Sub", $"{name}.centred", [side, Mean(side, "mean")]);
        var variance = Mean(graph.Node("Mul", $"{name}.squared", [centred, centred]), "variance");
        var safe = graph.Node("Add", $"{name}.safe", [variance, graph.Floats($"{name}.epsilon", [(float)DeviationScale.Epsilon], 1)]);
        var weighed = graph.Node("Mul", $"{name}.weighed", [graph.Node("Sqrt", $"{name}.root", [safe]), graph.Floats($"{name}.weight", folded.Weight.AsSpan(), [.. folded.Shape])]);
        var factor = graph.Node("Add", $"{name}.factor", [weighed, graph.Floats($"{name}.bias", folded.Bias.AsSpan(), 1)]);
        graph.Node("Mul", name, [branch, factor]);

        string Mean(string of, string part) => graph.Node("ReduceMean", $"{name}.{part}", [of], OnnxGraph.Attribute("axes", [1L, 2L, 3L]), OnnxGraph.Attribute("keepdims", 1L));
    }
}
