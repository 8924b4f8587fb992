namespace NasService.Core.Operators;

/// <summary>
/// Keeps a share of a sentence's tokens, those that get the most attention, in their order; the first one always stays. As
/// <see cref="TokenSelect"/>, for sentences of any length that are filled up to a batch's: the number is each sentence's own, and
/// <see cref="MaskKeep"/> tells which of the kept places are taken (Kim et al. 2022, equation 2). Reads tokens, T x C, queries and keys, T
/// x hd each, and a mask, T numbers that are 0 or 1, all of 1 first; makes
/// K x C. Always in fp32.
/// </summary>
/// <param name="Share">Of the tokens that are there; K is that of T.</param>
/// <param name="Heads">h.</param>
/// <param name="HeadSize">d.</param>
/// <param name="Tokens">T at its largest.</param>
public sealed record TokenKeep(double Share, int Heads, int HeadSize, int Tokens) : Op
{
    /// <summary>What a product of a share and a number may be too large by, since single precision rounds it.</summary>
    public const double Slack = 1e-4;

    /// <summary>More than all attention that a token can get: what the first one's is raised by.</summary>
    public const double First = 2;

    /// <summary>What is added to products with tokens that are not there.</summary>
    public const double Masked = -1e9;

    public override int? Bits => NumberFormats.Fp32.Code;

    public override long FreeMacs => (long)Tokens * Tokens * Heads * HeadSize;

    /// <summary>Tokens that stay of <paramref name="tokens"/>: the share of them, rounded up.</summary>
    public static int Count(double share, int tokens) => (int)Math.Ceiling((share * tokens) - Slack);

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 4);
        var looks = TensorShape.Tokens(Tokens, Heads * HeadSize);
        return inputs[0].IsTokens && inputs[0][0] == Tokens && inputs[1] == looks && inputs[2] == looks
            && inputs[3] == new TensorShape(Tokens)
            ? TensorShape.Tokens(Count(Share, Tokens), inputs[0].Channels)
            : throw new ArgumentException(
                $"TokenKeep: expected {Tokens} tokens with queries and keys of {looks} and a mask, got {inputs[0]}, {inputs[1]}, {inputs[2]} and {inputs[3]}.", nameof(inputs));
    }
}
