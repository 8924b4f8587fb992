using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="PixelShuffle"/>.</summary>
internal sealed class PixelShuffleKernel : OpKernel<PixelShuffle>
{
    protected override Tensor Forward(PixelShuffle op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.pixel_shuffle(inputs[0], op.Factor);
}
