namespace NasService.Core.Operators;

/// <summary>
/// Keeps the tokens that get the most attention, in their order; the others are gone for all that follows. A token's importance is the
/// attention that it
/// receives, the mean over heads and queries of the softmax of scaled products (Kim et al. 2022, "Learned Token Pruning", equation 2).
/// Reads tokens, T x C, queries
/// and keys, T x hd each; makes K x C. Always in fp32.
/// </summary>
/// <param name="Kept">K.</param>
/// <param name="Heads">h.</param>
/// <param name="HeadSize">d.</param>
/// <param name="Tokens">T.</param>
public sealed record TokenSelect(int Kept, int Heads, int HeadSize, int Tokens) : Op
{
    public override int? Bits => NumberFormats.Fp32.Code;

    public override long FreeMacs => (long)Tokens * Tokens * Heads * HeadSize;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 3);
        var looks = TensorShape.Tokens(Tokens, Heads * HeadSize);
        return inputs[0].IsTokens && inputs[0][0] == Tokens && Kept <= Tokens && inputs[1] == looks && inputs[2] == looks
            ? TensorShape.Tokens(Kept, inputs[0].Channels)
            : throw new ArgumentException(
                $"TokenSelect: expected {Tokens} tokens with queries and keys of {looks}, of which {Kept} stay, got {inputs[0]}, {inputs[1]} and {inputs[2]}.", nameof(inputs));
    }
}
