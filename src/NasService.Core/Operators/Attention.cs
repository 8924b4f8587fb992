namespace NasService.Core.Operators;

/// <summary>
/// Attention of several heads, without products with weights. Notation: Q queries, T tokens, h heads; queries and keys of size d, values
/// of size v.
/// Reads Q x hd, T x hd and T x hv; makes Q x hv. Always in fp32.
/// </summary>
/// <param name="Kind">How shares are made.</param>
/// <param name="Heads">h.</param>
/// <param name="HeadSize">d.</param>
/// <param name="ValueSize">v.</param>
/// <param name="Queries">Q: as many as tokens, or fewer where queries are pooled.</param>
/// <param name="Tokens">T.</param>
/// <param name="Window">Side of a window of tokens; 0 where the kind has none. A window's queries are those at its own places.</param>
public sealed record Attention(AttentionKind Kind, int Heads, int HeadSize, int ValueSize, int Queries, int Tokens, int Window = 0) : Op
{
    /// <summary>Whether it reads a mask, T numbers that are 0 or 1, as its fourth input: nobody looks at tokens of 0. With a softmax
    /// alone.</summary>
    public bool HasMask { get; init; }

    /// <summary>
    /// Whether a token sees itself and those before it alone; with a softmax or in the linear kind, whose products are then made for all
    /// pairs, as those of a softmax are.
    /// </summary>
    public bool IsCausal { get; init; }

    /// <summary>How far a clipped softmax is stretched below 0, times T (alpha of Bondarenko et al. 2023, table 1).</summary>
    public const double ClipAlpha = 2;

    public override int? Bits => NumberFormats.Fp32.Code;

    /// <summary>
    /// Products of queries with keys and of shares with values; in the linear kind, of keys' features (two for each number) with values
    /// and of queries' with
    /// those; in the causal linear kind of queries' features with keys' and of those with values. What is hidden is counted, as it is
    /// computed.
    /// </summary>
    public override long FreeMacs => Kind != AttentionKind.Linear ? (long)Queries * Keys * Heads * (HeadSize + ValueSize)
        : IsCausal ? (long)Queries * Tokens * Heads * ((2 * HeadSize) + ValueSize)
        : 2L * (Queries + Tokens) * Heads * HeadSize * ValueSize;

    /// <summary>Tokens that a query sees.</summary>
    private int Keys => Kind == AttentionKind.Window ? Window * Window : Tokens;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, HasMask ? 4 : 3);
        if (HasMask && (Kind is not AttentionKind.Softmax || inputs[3] != new TensorShape(Tokens)))
        {
            throw new ArgumentException($"Attention: expected a softmax and a mask of {Tokens}, got {Kind} and {inputs[3]}.", nameof(inputs));
        }

        if (IsCausal && (HasMask || Queries != Tokens || Kind is not (AttentionKind.Softmax or AttentionKind.Linear)))
        {
            throw new ArgumentException($"Attention: expected a softmax or the linear kind, and a query for each token, got {this}.",
                nameof(inputs));
        }

        var (queries, keys, values) = (TensorShape.Tokens(Queries, Heads * HeadSize), TensorShape.Tokens(Tokens, Heads * HeadSize),
            TensorShape.Tokens(Tokens, Heads * ValueSize));
        return inputs[0] == queries && inputs[1] == keys && inputs[2] == values
            ? TensorShape.Tokens(Queries, Heads * ValueSize)
            : throw new ArgumentException(
                $"Attention: expected queries, keys and values of {queries}, {keys} and {values}, got {inputs[0]}, {inputs[1]} and {inputs[2]}.", nameof(inputs));
    }
}
