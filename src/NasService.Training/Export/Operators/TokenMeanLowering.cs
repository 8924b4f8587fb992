using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="TokenMean"/>: the mask as one row times the tokens, over the mask's sum.</summary>
internal sealed class TokenMeanLowering : OpLowering<TokenMean>
{
    public override int? Format => NumberFormats.Fp32.Code;

    protected override void Write(Node node, TokenMean op, OnnxWriter writer)
    {
        var (graph, name) = (writer.Graph, node.Name);
        var mask = graph.Node("Cast", $"{name}.mask", [node.Inputs[1]], OnnxGraph.Attribute("to", OnnxGraph.FloatType));
        var axis = graph.Longs($"{name}.axis", [1], 1);
        var row = graph.Node("Unsqueeze", $"{name}.row", [mask, axis]);
        var sum = graph.Node("Squeeze", $"{name}.sum", [graph.Node("MatMul", $"{name}.total", [row, writer.Latest(node.Inputs[0])]), axis]);
        graph.Node("Div", name, [sum, graph.Node("ReduceSum", $"{name}.present", [mask, axis], OnnxGraph.Attribute("keepdims", 1L))]);
    }
}
