using System.Collections.Immutable;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Relaxation;

/// <summary>What a mixture of bit widths does to the numbers of the layers that come next.</summary>
internal interface IBitMixture : ILayerRounding
{
    /// <summary>What comes now has these widths, in these shares.</summary>
    /// <param name="bits">B widths; 32 is left as it is.</param>
    /// <param name="shares">B, summing to 1; may carry a gradient.</param>
    void Begin(ImmutableArray<int> bits, Tensor shares);
}
