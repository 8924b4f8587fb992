using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Where a forward pass gets its parts of the shared weights: the leading <paramref name="outputs"/> x <paramref name="inputs"/> channels.</summary>
/// <param name="parameter">The shared weight.</param>
/// <param name="outputs">Kept along the first dimension.</param>
/// <param name="inputs">Kept along the second; null: all, or there is none.</param>
internal delegate Tensor SliceSource(Parameter parameter, long outputs, long? inputs);
