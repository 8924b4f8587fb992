using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="StatisticsPool"/>.</summary>
internal sealed class StatisticsPoolKernel : OpKernel<StatisticsPool>
{
    protected override Tensor Forward(StatisticsPool op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var (x, shares) = (inputs[0], inputs[1].softmax(3));
        var weighed = shares.mul(x);
        var mean = weighed.sum([3L], true);
        var variance = weighed.mul(x).sum([3L], true).add(mean.mul(mean), HeldScalar.Of(-1));
        return cat([mean, variance.clamp_min(HeldScalar.Of(StatisticsPool.LeastVariance)).sqrt()], 1);
    }
}
