using NasService.Core.Input;
using NasService.Core.Networks;
using NasService.Training.Extraction;
using NasService.Training.Operators;

namespace NasService.Training.Import;

/// <summary>Reads an fp32 file that this program has exported back into the network that it was written from.</summary>
public static class FoldedFile
{
    private const int Named = 3;

    /// <param name="file">The ONNX file.</param>
    /// <param name="path">Of the mistake, where there is one.</param>
    /// <param name="plan">The network, all in fp32.</param>
    /// <param name="operators">That it is made of.</param>
    /// <exception cref="InputException">Not an ONNX file, one of another program, or one without the network's weights in
    /// fp32.</exception>
    public static FoldedNetwork Read(byte[] file, string path, NetworkPlan plan, OpCatalog operators)
    {
        var constants = OnnxConstants.Read(file, path);
        var layers = new Dictionary<string, FoldedLayer>(StringComparer.Ordinal);
        foreach (var node in plan.Nodes.Where(n => !n.Op.Layers.IsEmpty))
        {
            foreach (var layer in operators.Lowerings.Get(node.Op, node.Op.Bits ?? 32).Read(node, constants))
            {
                layers.Add(layer.Plan.Name, layer);
            }
        }

        if (constants.Missing.Count > 0)
        {
            var some = string.Join(", ", constants.Missing.Take(Named)) + (constants.Missing.Count > Named ? " ..." : "");
            throw new InputException(path, "The file has not all weights of the network in fp32, as one in int8 has not.",
                $"{constants.Missing.Count} missing: {some}", "model.fp32.onnx of the bundle");
        }

        return new FoldedNetwork(plan, layers) { Operators = operators };
    }
}
