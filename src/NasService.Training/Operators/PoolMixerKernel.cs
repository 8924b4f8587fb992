using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="PoolMixer"/>: a neighbour beyond the edge is none.</summary>
internal sealed class PoolMixerKernel : OpKernel<PoolMixer>
{
    protected override Tensor Forward(PoolMixer op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.avg_pool2d(inputs[0].AsMap(), PoolMixer.Kernel, 1, PoolMixer.Kernel / 2, count_include_pad: false)
            .OfMap().add(inputs[0], HeldScalar.Of(-1));
}
