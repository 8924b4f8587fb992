using NasService.Core.Blocks;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// The one forward pass: whoever supplies the layers (supernet, extracted or folded network) gets the same wiring of gates,
/// residuals and pools. Everything it makes belongs to the caller's dispose scope.
/// </summary>
internal static class NetworkRunner
{
    /// <summary>Name under which the network's input is observed.</summary>
    public const string InputName = "input";

    /// <summary>Name of the averaged input of a shortcut.</summary>
    public static string PooledName(LayerPlan shortcut) => $"{shortcut.Name}.pool";

    /// <param name="images">N x C x R x R, channels last; R is the plan's resolution.</param>
    /// <param name="plan">The concrete network.</param>
    /// <param name="apply">A whole layer: convolution or product, BN or bias, activation.</param>
    /// <param name="observe">
    /// Sees the input, each main layer's and shortcut's output behind its activation (by layer name), each residual sum behind its own (by block name), and what pools
    /// inside the network make of them (by <see cref="PooledName"/> and <see cref="BlockPlan.MaxPoolName"/>).
    /// </param>
    /// <param name="gate">A whole gate of its two layers (ReLU between them, a hard sigmoid behind), the product taken in; null: layer by layer.</param>
    /// <returns>Logits, N x classes.</returns>
    public static Tensor Run(
        Tensor images,
        NetworkPlan plan,
        Func<LayerPlan, Tensor, Tensor> apply,
        Action<string, Tensor>? observe = null,
        Func<LayerPlan, LayerPlan, Tensor, Tensor>? gate = null)
    {
        observe?.Invoke(InputName, images);
        var x = images;
        foreach (var block in plan.Blocks)
        {
            var input = x;
            var gated = x;
            var added = x;
            for (var i = 0; i < block.Layers.Length; i++)
            {
                var layer = block.Layers[i];
                switch (layer.Role)
                {
                    case LayerRole.SqueezeReduce when gate is not null && IsUsual(layer, block.Layers[i + 1]):
                        i++;
                        x = gate(layer, block.Layers[i], x);
                        observe?.Invoke(block.Layers[i].Name, x);
                        break;
                    case LayerRole.SqueezeReduce:
                        gated = x;
                        x = apply(layer, x.mean([2L, 3L], true));
                        break;
                    case LayerRole.SqueezeExpand:
                        x = gated * apply(layer, x);
                        observe?.Invoke(layer.Name, x);
                        break;
                    case LayerRole.Shortcut:
                        added = Shortcut(layer, block, input);
                        break;
                    case LayerRole.Features:
                        x = apply(layer, x.mean([2L, 3L], true));
                        break;
                    case LayerRole.Classifier:
                        x = apply(layer, x.mean([2L, 3L]));
                        break;
                    default:
                        x = apply(layer, x);
                        observe?.Invoke(layer.Name, x);
                        break;
                }
            }

            if (block.HasResidual)
            {
                x = Activations.Apply(block.SumActivation, x + added);
                observe?.Invoke(block.Name, x);
            }

            if (block.HasMaxPool)
            {
                x = Pools.Max(x);
                observe?.Invoke(block.MaxPoolName, x);
            }
        }

        return x;

        Tensor Shortcut(LayerPlan layer, BlockPlan block, Tensor input)
        {
            var pooled = Pools.AverageTo(input, block.InSize, layer.InSize);
            if (block.InSize != layer.InSize)
            {
                observe?.Invoke(PooledName(layer), pooled);
            }

            var y = apply(layer, pooled);
            observe?.Invoke(layer.Name, y);
            return y;
        }
    }

    private static bool IsUsual(LayerPlan reduce, LayerPlan expand)
        => expand.Role == LayerRole.SqueezeExpand && reduce.Activation == Activation.Relu && expand.Activation == Activation.HSigmoid;
}
