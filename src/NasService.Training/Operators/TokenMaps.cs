using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>Tokens (N x T x C) that fill a square row by row, and the same as a map (N x C x S x S, channels last).</summary>
internal static class TokenMaps
{
    public static Tensor AsMap(this Tensor tokens)
    {
        var side = (long)Math.Sqrt(tokens.size(1));
        return tokens.reshape(tokens.size(0), side, side, tokens.size(2)).permute(0, 3, 1, 2);
    }

    public static Tensor OfMap(this Tensor map) => map.permute(0, 2, 3, 1).flatten(1, 2);
}
