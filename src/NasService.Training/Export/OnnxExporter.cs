using NasService.Core.Networks;
using NasService.Training.Extraction;
using NasService.Training.Quantization;

namespace NasService.Training.Export;

/// <summary>
/// Writes a folded network as ONNX (IR 8, opset 17): fp32, int8 or mixed by the plan's bits, static QDQ. Input <c>input</c>, N x C x R x R
/// normalised floats; output <c>logits</c>, N x classes.
/// </summary>
internal static class OnnxExporter
{
    /// <param name="network">Weights; its own plan's bits do not matter.</param>
    /// <param name="plan">The same topology with the policy to export.</param>
    /// <param name="ranges">Calibrated ranges; may be empty where the plan is fp32 throughout.</param>
    /// <param name="weightLimit">127, or 63 on CPUs without int8 dot product.</param>
    /// <returns>The file's bytes; equal input gives equal bytes.</returns>
    public static byte[] Export(FoldedNetwork network, NetworkPlan plan, IReadOnlyDictionary<string, ActivationRange> ranges, int weightLimit = 127)
    {
        var writer = new OnnxWriter(plan, network, ranges, weightLimit);
        foreach (var input in plan.Inputs)
        {
            writer.Graph.Input(input.Name, input.FreeAxis, Sizes(input), input.Type == ElementType.Integer);
        }

        var nodes = plan.Nodes.Select(n => (Node: n, Lowering: network.Operators.Lowerings.Get(n.Op, n.Op.Bits ?? writer.BitsOf(n.Name)))).ToArray();
        var quantized = nodes.Where(n => n.Lowering.QuantizesInputs).SelectMany(n => n.Node.Inputs).ToHashSet(StringComparer.Ordinal);
        foreach (var (node, lowering) in nodes)
        {
            foreach (var input in node.Inputs.Where(quantized.Contains))
            {
                writer.Quantize(input);
            }

            lowering.Write(node, writer);
        }

        foreach (var output in plan.Outputs)
        {
            writer.Graph.Rename(output.Node, output.Spec.Name);
            writer.Graph.Output(output.Spec.Name, Sizes(output.Spec));
        }

        return writer.Graph.ToModel();
    }

    private static long[] Sizes(TensorSpec spec) => [.. Enumerable.Range(0, spec.Shape.Rank).Select(i => (long)spec.Shape[i])];
}
