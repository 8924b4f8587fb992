using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="GlobalPool"/>.</summary>
internal sealed class GlobalPoolKernel : OpKernel<GlobalPool>
{
    protected override Tensor Forward(GlobalPool op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => inputs[0].dim() == 3 ? inputs[0].mean([1L]) : inputs[0].mean([2L, 3L], true);
}
