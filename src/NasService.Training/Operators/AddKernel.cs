using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>Sums: <see cref="Add"/>.</summary>
internal sealed class AddKernel : OpKernel<Add>
{
    protected override Tensor Forward(Add op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => Activations.Apply(op.Activation, (op.MayDrop ? pass.Dropped(inputs[0]) : inputs[0]).Plus(inputs[1]));
}
