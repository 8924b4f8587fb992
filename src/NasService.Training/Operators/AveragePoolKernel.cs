using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="AveragePool"/>.</summary>
internal sealed class AveragePoolKernel : OpKernel<AveragePool>
{
    protected override Tensor Forward(AveragePool op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.avg_pool2d(inputs[0], op.Side, ceil_mode: true);
}
