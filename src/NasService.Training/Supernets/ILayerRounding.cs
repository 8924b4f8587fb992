using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>
/// What number formats do to a layer's numbers, felt in a pass of floating-point numbers: by rounding, or by noise in its place. Not
/// thread-safe; one for each pass. Tensors belong to the caller's dispose scope.
/// </summary>
internal interface ILayerRounding
{
    /// <param name="layer">Whose weight.</param>
    /// <param name="weight">out x in / groups x k x k, or out x in.</param>
    Tensor Weight(LayerPlan layer, Tensor weight);

    /// <param name="layer">Who reads it.</param>
    /// <param name="x">N x what it reads.</param>
    Tensor Input(LayerPlan layer, Tensor x);
}
