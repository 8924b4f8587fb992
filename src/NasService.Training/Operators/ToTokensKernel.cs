using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="ToTokens"/>: a view where the map keeps its channels last.</summary>
internal sealed class ToTokensKernel : OpKernel<ToTokens>
{
    protected override Tensor Forward(ToTokens op, IReadOnlyList<Tensor> inputs, ForwardPass pass) => inputs[0].OfMap();
}
