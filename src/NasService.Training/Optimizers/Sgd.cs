using NasService.Core.Jobs;
using NasService.Torch.Extras;
using NasService.Training.Supernets;

namespace NasService.Training.Optimizers;

/// <summary>SGD with Nesterov momentum.</summary>
internal sealed class Sgd : IOptimizer
{
    private const double Momentum = 0.9;

    public string Name => SupernetDefinition.Sgd;

    public IOptimizerState Begin(Supernet supernet, double weightDecay, ITorchExtras extras)
        => new SgdState(supernet, Momentum, weightDecay, extras);
}
