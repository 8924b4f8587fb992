using TorchSharp.Modules;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>Parts of shared weights.</summary>
internal static class Slices
{
    /// <summary>Views that gradients pass through to the whole weight.</summary>
    public static Tensor View(Parameter parameter, long outputs, long? inputs) => Cut(parameter, outputs, inputs);

    /// <summary>The part itself where it is the whole.</summary>
    public static Tensor Cut(Tensor weight, long outputs, long? inputs)
    {
        // Sizes one by one: a shape is an array, and every layer of every step comes by here.
        var rows = weight.size(0) == outputs ? weight : weight.narrow(0, 0, outputs);
        return inputs is not { } kept || rows.size(1) == kept ? rows : rows.narrow(1, 0, kept);
    }
}
