using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>A tensor's shape and fp32 values in managed memory.</summary>
public sealed record StoredTensor(long[] Shape, float[] Values)
{
    internal static StoredTensor From(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        return new StoredTensor(tensor.shape, tensor.detach().cpu().contiguous().data<float>().ToArray());
    }

    internal Tensor ToTensor() => tensor(Values, Shape);

    /// <exception cref="CheckpointException">The shapes differ.</exception>
    internal void CopyTo(Tensor target)
    {
        if (!target.shape.AsSpan().SequenceEqual(Shape))
        {
            throw new CheckpointException($"Expected a tensor of shape {string.Join('x', target.shape)}, got {string.Join('x', Shape)}.");
        }

        using var source = ToTensor();
        target.copy_(source);
    }
}
