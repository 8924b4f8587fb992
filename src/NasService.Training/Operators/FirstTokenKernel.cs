using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="FirstToken"/>.</summary>
internal sealed class FirstTokenKernel : OpKernel<FirstToken>
{
    protected override Tensor Forward(FirstToken op, IReadOnlyList<Tensor> inputs, ForwardPass pass) => inputs[0].select(1, 0);
}
