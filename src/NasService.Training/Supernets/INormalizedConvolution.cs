using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// A convolution and the batch normalisation behind it, by which statistics: the batch's in training, collected ones in calibration, fixed ones
/// after it.
/// </summary>
internal interface INormalizedConvolution
{
    /// <param name="layer">Its shape and activation, which is applied too.</param>
    /// <param name="x">N x C x H x W.</param>
    /// <param name="weight">O x C / groups x k x k, the shared weight's part.</param>
    /// <param name="scale">O, the shared scale's leading part.</param>
    /// <param name="shift">O, the shared shift's leading part.</param>
    Tensor Apply(LayerPlan layer, Tensor x, Tensor weight, Tensor scale, Tensor shift);

    /// <summary>The operators in use, for what is no convolution.</summary>
    ITorchExtras Extras { get; }
}
