using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Arms;

/// <summary>Weights of one supernet as the beginning of another whose tokens are smaller: what has the same shape is copied.</summary>
internal static class SupernetTransfer
{
    /// <summary>
    /// Positions (1 x C x side x side) are resampled bilinearly; patch embeddings (C x in x side x side) are shrunk so that an even patch gives
    /// what it gave. What the other does not have, or has in another form, stays fresh.
    /// </summary>
    public static void Copy(Supernet from, Supernet to)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var known = from.Parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        foreach (var parameter in to.Parameters)
        {
            if (known.TryGetValue(parameter.Name, out var earlier) && Fitted(earlier, parameter.Value.shape) is { } fitted)
            {
                parameter.Value.copy_(fitted);
            }
        }
    }

    private static Tensor? Fitted(Tensor earlier, long[] shape)
    {
        if (earlier.shape.SequenceEqual(shape))
        {
            return earlier;
        }

        if (shape.Length != 4 || earlier.dim() != 4 || !earlier.shape[..2].SequenceEqual(shape[..2]))
        {
            return null;
        }

        var scaled = nn.functional.interpolate(earlier, shape[2..], mode: shape[0] == 1 ? InterpolationMode.Bilinear : InterpolationMode.Area);
        return shape[0] == 1 ? scaled : scaled.Times((double)(earlier.shape[2] * earlier.shape[3]) / (shape[2] * shape[3]));
    }
}
