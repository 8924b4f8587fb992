using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="Flatten"/>.</summary>
internal sealed class FlattenKernel : OpKernel<Flatten>
{
    protected override Tensor Forward(Flatten op, IReadOnlyList<Tensor> inputs, ForwardPass pass) => inputs[0].flatten(1);
}
