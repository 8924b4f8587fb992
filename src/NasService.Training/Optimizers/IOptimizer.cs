using NasService.Torch.Extras;
using NasService.Training.Supernets;

namespace NasService.Training.Optimizers;

/// <summary>How weights follow their gradients. Found by <see cref="Name"/>; stateless.</summary>
internal interface IOptimizer
{
    string Name { get; }

    /// <param name="supernet">Whose weights move; the caller owns what is given back.</param>
    /// <param name="weightDecay">Of the weights that decay.</param>
    /// <param name="extras">The operators.</param>
    IOptimizerState Begin(Supernet supernet, double weightDecay, ITorchExtras extras);
}
