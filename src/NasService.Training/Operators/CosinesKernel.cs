using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="Cosines"/>: products of vectors of length 1.</summary>
internal sealed class CosinesKernel : OpKernel<Cosines>
{
    protected override Tensor Forward(Cosines op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.linear(nn.functional.normalize(inputs[0], dim: 1), nn.functional.normalize(pass.Weight(op.Layer), dim: 1), null);

    protected override IEnumerable<SharedLayer> Create(Cosines largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
        => [new SharedLayer(largest.Layer, [1], InitialWeight.Uniform(largest.Layer, next()), device)];
}
