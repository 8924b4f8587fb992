using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary><see cref="Linear"/> with its weights and bias stored in 16 bits; the runtime widens them once, when it loads the model.</summary>
internal sealed class LinearFp16Lowering : OpLowering<Linear>
{
    public override int? Format => NumberFormats.Fp16.Code;

    protected override void Write(Node node, Linear op, OnnxWriter writer)
    {
        var (layer, folded, graph) = (op.Layer, writer.Folded(op.Layer), writer.Graph);
        var weight = Widened(graph.Halves($"{layer.Name}.weight_half", folded.Weight.AsSpan(), [.. folded.Shape]), $"{layer.Name}.weight", graph);
        var bias = Widened(graph.Halves($"{layer.Name}.bias_half", folded.Bias.AsSpan(), layer.Out), $"{layer.Name}.bias", graph);
        graph.Node("Gemm", node.Name, [writer.Latest(node.Inputs[0]), weight, bias], OnnxGraph.Attribute("transB", 1L));
    }

    private static string Widened(string half, string name, OnnxGraph graph) => graph.Node("Cast", name, [half], OnnxGraph.Attribute("to", OnnxGraph.FloatType));
}
