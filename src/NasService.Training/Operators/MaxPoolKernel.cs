using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="MaxPool"/>.</summary>
internal sealed class MaxPoolKernel : OpKernel<MaxPool>
{
    protected override Tensor Forward(MaxPool op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.max_pool2d(inputs[0], 3, 2, 1);
}
