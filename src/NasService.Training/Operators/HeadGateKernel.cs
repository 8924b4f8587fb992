using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="HeadGate"/>.</summary>
internal sealed class HeadGateKernel : OpKernel<HeadGate>
{
    protected override Tensor Forward(HeadGate op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var x = inputs[0];
        return x.view(x.size(0), x.size(1), op.Heads, -1).mul(inputs[1].sigmoid().unsqueeze(3)).flatten(2);
    }

    protected override ChannelFlow Flow(HeadGate op) => ChannelFlow.Carries;
}
