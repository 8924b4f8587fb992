using NasService.Core.Operators;

namespace NasService.Training.Export.Operators;

/// <summary>Nodes that bring tensors into another shape; the batch stays whatever it is.</summary>
internal static class TokenShapes
{
    /// <summary>In place of a number: an axis stays as long as it is when a file is run.</summary>
    public const int SameAsInput = 0;

    private const long Rest = -1;

    /// <summary>N x C x S x S to N x T x C.</summary>
    public static string ToTokens(OnnxWriter writer, string map, string output)
    {
        var flat = Reshape(writer, map, $"{output}.flat", SameAsInput, SameAsInput, Rest);
        return Transpose(writer, flat, output, 0, 2, 1);
    }

    /// <summary>N x T x C to N x C x S x S.</summary>
    public static string ToMap(OnnxWriter writer, string tokens, int side, int channels, string output)
        => Reshape(writer, Transpose(writer, tokens, $"{output}.turned", 0, 2, 1), output, SameAsInput, channels, side, side);

    /// <summary>N x T x hd to N x h x T x d.</summary>
    public static string ToHeads(OnnxWriter writer, string tokens, int count, int heads, int size, string output)
        => Transpose(writer, Reshape(writer, tokens, $"{output}.split", SameAsInput, count, heads, size), output, 0, 2, 1, 3);

    /// <summary>N x h x T x d to N x T x hd.</summary>
    public static string OfHeads(OnnxWriter writer, string heads, TensorShape made, string output)
        => Reshape(writer, Transpose(writer, heads, $"{output}.turned", 0, 2, 1, 3), output, SameAsInput, made[0], made[1]);

    public static string Reshape(OnnxWriter writer, string x, string output, params long[] sizes)
        => writer.Graph.Node("Reshape", output, [x, writer.Graph.Longs($"{output}.sizes", sizes, sizes.Length)]);

    public static string Transpose(OnnxWriter writer, string x, string output, params long[] order)
        => writer.Graph.Node("Transpose", output, [x], OnnxGraph.Attribute("perm", order));
}
