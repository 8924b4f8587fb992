using NasService.Core.Blocks;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Extraction;

/// <summary>A plain network in managed memory, BN folded; immutable and thread-safe. What ranges are calibrated on and files are written from.</summary>
public sealed record FoldedNetwork(NetworkPlan Plan, IReadOnlyDictionary<string, FoldedLayer> Layers)
{
    /// <summary>Makes the layers' tensors once; the function runs the network. Tensors belong to the caller's dispose scope.</summary>
    internal Func<Tensor, Action<string, Tensor>?, Tensor> Compile()
    {
        var tensors = Layers.Values.ToDictionary(
            l => l.Plan.Name,
            l => (Weight: tensor(l.Weight.ToArray(), Shape(l.Plan)), Bias: tensor(l.Bias.ToArray())),
            StringComparer.Ordinal);
        return (images, observe) => NetworkRunner.Run(images, Plan, Apply, observe);

        Tensor Apply(LayerPlan layer, Tensor x)
        {
            var (weight, bias) = tensors[layer.Name];
            if (layer.Role == LayerRole.Classifier)
            {
                return nn.functional.linear(x, weight, bias);
            }

            long stride = layer.Stride, padding = layer.Kernel / 2;
            return Activations.Apply(layer.Activation, nn.functional.conv2d(x, weight, bias, [stride, stride], [padding, padding], [1L, 1L], layer.Groups));
        }
    }

    internal static long[] Shape(LayerPlan layer) => layer.Role == LayerRole.Classifier
        ? [layer.Out, layer.In]
        : [layer.Out, layer.In / layer.Groups, layer.Kernel, layer.Kernel];
}
