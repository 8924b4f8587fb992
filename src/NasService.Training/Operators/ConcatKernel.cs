using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="Concat"/>, channels last.</summary>
internal sealed class ConcatKernel : OpKernel<Concat>
{
    // Of views with channels last, the places' rows are put together: libtorch's own choice of a layout goes by the first input.
    protected override Tensor Forward(Concat op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => inputs.Count == 1 ? inputs[0] : cat([.. inputs.Select(i => i.permute(0, 2, 3, 1))], 3).permute(0, 3, 1, 2);
}
