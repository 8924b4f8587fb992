using System.Globalization;
using static TorchSharp.torch;

namespace NasService.Torch.Extras;

/// <summary>
/// What libtorch would refuse, said before it is asked: a few of its entry points have no handler for its exceptions, and one that passes
/// through .NET's frames ends the process.
/// </summary>
public static class Shapes
{
    /// <exception cref="ArgumentException">Not N x C x H x W.</exception>
    public static void RequireMaps(Tensor images)
    {
        ArgumentNullException.ThrowIfNull(images);
        Require(images.dim() == 4, "images", "N x C x H x W", images);
    }

    /// <exception cref="ArgumentException">The layer's tensors do not fit each other.</exception>
    public static void RequireConvolution(Tensor input, Tensor weight, Tensor scale, Tensor shift, FusedLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        RequireMaps(input);
        ArgumentNullException.ThrowIfNull(weight);
        var (x, w) = (input.shape, weight.shape);
        Require(w.Length == 4 && w[2] == (layer.IsOverTime ? 1 : w[3]), "weight", layer.IsOverTime ? "O x C / groups x 1 x k" : "O x C / groups x k x k", weight);
        Require(layer.Groups > 0 && w[0] % layer.Groups == 0 && w[1] * layer.Groups == x[1], "weight", $"{layer.Groups} groups over {x[1]} channels", weight);
        Require(layer.Stride > 0 && layer.Padding >= 0, "layer", "a stride of 1 or more and a padding of 0 or more", $"{layer.Stride} and {layer.Padding}");
        var rows = x[2] + (layer.IsOverTime ? 0 : 2 * layer.Padding);
        Require(x[0] > 0 && rows >= w[2] && x[3] + (2 * layer.Padding) >= (layer.Dilation * (w[3] - 1)) + 1, "images", $"at least one image of {w[2]} x {w[3]} pixels with padding", input);
        RequireVector(scale, w[0], "scale");
        RequireVector(shift, w[0], "shift");
        RequireLike(input, ("weight", weight), ("scale", scale), ("shift", shift));
    }

    /// <exception cref="ArgumentException">The gate's tensors do not fit each other.</exception>
    public static void RequireGate(Tensor input, Tensor reduce, Tensor reduceBias, Tensor expand, Tensor expandBias)
    {
        RequireMaps(input);
        ArgumentNullException.ThrowIfNull(reduce);
        ArgumentNullException.ThrowIfNull(expand);
        var channels = input.shape[1];
        var hidden = reduce.dim() == 4 ? reduce.shape[0] : 0;
        Require(hidden > 0 && reduce.shape.AsSpan().SequenceEqual([hidden, channels, 1, 1]), "reduce", $"R x {channels} x 1 x 1", reduce);
        Require(expand.shape.AsSpan().SequenceEqual([channels, hidden, 1, 1]), "expand", $"{channels} x {hidden} x 1 x 1", expand);
        RequireVector(reduceBias, hidden, "reduceBias");
        RequireVector(expandBias, channels, "expandBias");
        RequireLike(input, ("reduce", reduce), ("reduceBias", reduceBias), ("expand", expand), ("expandBias", expandBias));
    }

    private static void RequireVector(Tensor vector, long length, string name)
    {
        ArgumentNullException.ThrowIfNull(vector, name);
        Require(vector.dim() == 1 && vector.shape[0] == length, name, length.ToString(CultureInfo.InvariantCulture), vector);
    }

    private static void RequireLike(Tensor first, params ReadOnlySpan<(string Name, Tensor Tensor)> others)
    {
        foreach (var (name, tensor) in others)
        {
            Require(tensor.dtype == first.dtype && tensor.device.ToString() == first.device.ToString(), name, $"{first.dtype} on {first.device}", $"{tensor.dtype} on {tensor.device}");
        }
    }

    private static void Require(bool holds, string name, string expected, Tensor got) => Require(holds, name, expected, string.Join(" x ", got.shape));

    private static void Require(bool holds, string name, string expected, string got)
    {
        if (!holds)
        {
            throw new ArgumentException($"{name}: expected {expected}, got {got}", name);
        }
    }
}
