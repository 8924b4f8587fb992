using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="ToMap"/>: a view, with channels last.</summary>
internal sealed class ToMapKernel : OpKernel<ToMap>
{
    protected override Tensor Forward(ToMap op, IReadOnlyList<Tensor> inputs, ForwardPass pass) => inputs[0].AsMap();
}
