using NasService.Core.Jobs;
using NasService.Torch.Extras;
using NasService.Training.Supernets;

namespace NasService.Training.Optimizers;

/// <summary>Adam with weight decay apart from the gradient (Loshchilov and Hutter 2019).</summary>
internal sealed class AdamW : IOptimizer
{
    public string Name => SupernetDefinition.AdamW;

    public IOptimizerState Begin(Supernet supernet, double weightDecay, ITorchExtras extras) => new AdamWState(supernet, weightDecay);
}
