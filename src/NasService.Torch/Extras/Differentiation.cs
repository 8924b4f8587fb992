using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>Gradients by an entry point of TorchSharp that turns libtorch's errors into exceptions; that of <c>autograd.grad</c> ends the process.</summary>
public static class Differentiation
{
    /// <param name="loss">A single number.</param>
    /// <param name="leaves">Tensors that require gradients, without any yet.</param>
    /// <returns>One for each leaf, null where the loss does not depend on it; in the caller's dispose scope.</returns>
    /// <exception cref="ArgumentException">The loss is no single number, or depends on nothing that requires a gradient.</exception>
    public static torch.Tensor?[] Of(torch.Tensor loss, IReadOnlyList<torch.Tensor> leaves)
    {
        ArgumentNullException.ThrowIfNull(loss);
        if (loss.numel() != 1 || !loss.requires_grad)
        {
            throw new ArgumentException($"expected one number that depends on a leaf, got {string.Join(" x ", loss.shape)}", nameof(loss));
        }

        var inputs = new torch.Tensor[leaves.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = leaves[i] is { requires_grad: true, is_leaf: true } leaf
                ? leaf
                : throw new ArgumentException($"expected leaves that require gradients, got {string.Join(" x ", leaves[i].shape)}", nameof(leaves));
        }

        torch.autograd.backward([loss], inputs: inputs);
        return Array.ConvertAll(inputs, Take);
    }

    private static torch.Tensor? Take(torch.Tensor leaf)
    {
        var gradient = leaf.grad;
        leaf.grad = null;
        return gradient is { IsInvalid: false } ? gradient : null;
    }
}
