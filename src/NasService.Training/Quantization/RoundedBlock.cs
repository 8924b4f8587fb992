using NasService.Training.Extraction;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Quantization;

/// <summary>A bridge block's output with its activations rounded to their 256 steps, weights as they are.</summary>
internal static class RoundedBlock
{
    /// <param name="bridge">The block.</param>
    /// <param name="pass">Weights.</param>
    /// <param name="external">What it reads of other blocks, exact.</param>
    /// <param name="ranges">Of its tensors; null: nothing is rounded.</param>
    public static Tensor Run(BridgeBlock bridge, FoldedPass pass, IReadOnlyDictionary<string, Tensor> external,
        IReadOnlyDictionary<string, ActivationRange>? ranges)
    {
        var made = external.ToDictionary(e => e.Key, e => Rounded(e.Key, e.Value, bridge.Rounded.Contains(e.Key)), StringComparer.Ordinal);
        foreach (var node in bridge.Block.Nodes)
        {
            var isRead = bridge.Read.TryGetValue(node.Name, out var read);
            Tensor[] inputs = [.. node.Inputs.Select(i => Rounded(i, made[i], isRead && i == read && !bridge.Rounded.Contains(i)))];
            made[node.Name] = Rounded(node.Name, pass.Kernels.Get(node.Op).Forward(node.Op, inputs, pass),
                bridge.Rounded.Contains(node.Name));
        }

        return made[bridge.Block.Nodes[^1].Name];

        Tensor Rounded(string name, Tensor x, bool isRounded)
        {
            if (!isRounded || ranges is null)
            {
                return x;
            }

            // Scales are many: none of these numbers is kept.
            var (scale, zero) = ranges[name].ToUInt8();
            using var factor = HeldScalar.New(scale);
            using var inverse = HeldScalar.New(1.0 / scale);
            return x.mul(inverse).round().clamp(HeldScalar.Of(-zero), HeldScalar.Of(255 - zero)).mul(factor);
        }
    }
}
