using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// Attention whose keys and values know how far they lie from the query, down and across (Wu et al. 2021, "Rethinking and Improving
/// Relative Position Encoding"; AutoFormer, Chen et al. 2021). With p_ij = down[row j - row i] + across[column j - column i], distances cut
/// off at D: shares are the softmax over j of q_i (k_j + p_ij) / sqrt(d), and i finds the sum of them times (v_j + p'_ij). A class token
/// is at no distance: pairs with it have a row of their own in both tables. The tables are those of all heads, and the same whatever the
/// number of tokens is. Notation otherwise as of <see cref="Operators.Attention"/>; S x S places, behind the class token where there is one.
/// </summary>
/// <param name="Attention">Softmax or clipped, of as many queries as tokens.</param>
/// <param name="KeyTable">R x d, the rows of down before those of across: a distance's from -D to D, the class token's before them.</param>
/// <param name="ValueTable">R x v, the same of values.</param>
/// <param name="Distance">D.</param>
public sealed record RelativeAttention(Attention Attention, LayerPlan KeyTable, LayerPlan ValueTable, int Distance) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [KeyTable, ValueTable];

    public override int? Bits => NumberFormats.Fp32.Code;

    public override long Macs => FreeMacs;

    /// <summary>
    /// Those of the attention; of a query with the S rows and the S columns that it sees, of the sums of its shares along these with what
    /// they stand for, and of each token with the class token's row.
    /// </summary>
    public override long FreeMacs => Attention.FreeMacs
        + (((2L * Side * Side * Side) + (HasClassToken ? Attention.Tokens : 0)) * Attention.Heads
            * (Attention.HeadSize + Attention.ValueSize));

    public override long Bytes => 4 * (KeyTable.WeightCount + ValueTable.WeightCount);

    /// <summary>Whether the first token is none of the square's.</summary>
    public bool HasClassToken => SquareSide(Attention.Tokens) == 0;

    /// <summary>S.</summary>
    public int Side => SquareSide(Attention.Tokens) is var side && side > 0 ? side : SquareSide(Attention.Tokens - 1);

    /// <summary>Rows of one of the two halves of a table.</summary>
    public int Rows => (2 * Distance) + (HasClassToken ? 2 : 1);

    /// <param name="name">Before its tables' names.</param>
    /// <param name="attention">Softmax or clipped.</param>
    /// <param name="distance">D.</param>
    /// <exception cref="ArgumentException">The tokens are no square, nor one with a class token; or they look at each other in another
    /// way.</exception>
    public static RelativeAttention Of(string name, Attention attention, int distance)
    {
        if (attention.Kind is not (AttentionKind.Softmax or AttentionKind.Clipped) || attention.Queries != attention.Tokens
            || !Fits(attention.Tokens))
        {
            throw new ArgumentException(
                $"RelativeAttention: expected a softmax over a square of tokens, or one with a class token, got {attention}.", nameof(attention));
        }

        var rows = 2 * ((2 * distance) + (SquareSide(attention.Tokens) == 0 ? 2 : 1));
        return new RelativeAttention(attention, Table($"{name}.keyTable", attention.HeadSize),
            Table($"{name}.valueTable", attention.ValueSize), distance);

        LayerPlan Table(string table, int size) => new(table, size, rows, 1, 1, 1, 1, Activation.None, false) { HasBias = false };
    }

    /// <summary>Whether so many tokens fill a square, with a class token before it or without.</summary>
    public static bool Fits(int tokens) => SquareSide(tokens) > 0 || (tokens > 1 && SquareSide(tokens - 1) > 0);

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs) => Attention.Infer(inputs);

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change)
        => this with { KeyTable = change(KeyTable), ValueTable = change(ValueTable) };

    private static int SquareSide(int tokens) => TensorShape.Tokens(tokens, 1).Side;
}
