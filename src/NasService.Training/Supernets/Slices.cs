using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Parts of shared weights.</summary>
internal static class Slices
{
    /// <summary>Views that gradients pass through to the whole weight.</summary>
    public static Tensor View(Parameter parameter, params ReadOnlySpan<long> sizes) => Cut(parameter, sizes);

    /// <summary>The leading part along the first dimensions; the weight itself where that is the whole.</summary>
    public static Tensor Cut(Tensor weight, params ReadOnlySpan<long> sizes)
    {
        // Sizes one by one: a shape is an array, and every layer of every step comes by here.
        var part = weight;
        for (var i = 0; i < sizes.Length; i++)
        {
            part = part.size(i) == sizes[i] ? part : part.narrow(i, 0, sizes[i]);
        }

        return part;
    }
}
