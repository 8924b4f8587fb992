using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Where a forward pass gets its parts of the shared weights: the leading <paramref name="sizes"/> along the first dimensions,
/// all of the others.</summary>
/// <param name="parameter">The shared weight.</param>
/// <param name="sizes">Kept, one for each of the first dimensions.</param>
internal delegate Tensor SliceSource(Parameter parameter, params ReadOnlySpan<long> sizes);
