using System.Collections.Immutable;

namespace NasService.Core.Genes;

/// <summary>One elastic dimension: a gene with a fixed, ordered list of choices.</summary>
/// <param name="Name">Unique in its space, as in <c>stage2.block1.kernel</c>.</param>
/// <param name="Kind">What the gene means; algorithms may only use it for reporting and for policies.</param>
/// <param name="Choices">The values, ascending where they have an order; two or more.</param>
/// <param name="ActiveWhen">The gene that must reach a value for this one to matter; null if it always matters.</param>
public sealed record Dimension(string Name, DimensionKind Kind, ImmutableArray<double> Choices, ActiveWhen? ActiveWhen = null)
{
    /// <summary>
    /// Per choice the first choice that gives the same network, as where two width multipliers round to the same channels; empty: each choice is its own.
    /// A canonical genotype holds first ones only.
    /// </summary>
    public ImmutableArray<int> SameAs { get; init; } = [];

    /// <summary>What further genes must hold for this one to matter, beside <see cref="ActiveWhen"/>; each earlier than this one.</summary>
    public ImmutableArray<ActiveWhen> AlsoWhen { get; init; } = [];

    /// <summary>In documents, as in <c>kernel</c>; an extent is of its own kind, as in <c>resolution</c>.</summary>
    public string KindName => Kind == DimensionKind.Extent ? Name : Kind.ToString().ToLowerInvariant();

    /// <summary>Names of the choices, one for each; empty where they are numbers.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Bits of a weight, one for each choice, where the values are codes of number formats; empty: the values are the
    /// bits.</summary>
    public ImmutableArray<int> WeightBits { get; init; } = [];

    /// <summary>All that must hold for it to matter; empty if it always does.</summary>
    public ImmutableArray<ActiveWhen> Conditions => ActiveWhen is { } when ? [when, .. AlsoWhen] : AlsoWhen;

    /// <summary>The choice that stands for <paramref name="choice"/> in a canonical genotype.</summary>
    public int CanonicalChoice(int choice) => SameAs.IsEmpty ? choice : SameAs[choice];

    /// <summary>The choice with which a network is largest. How weights are written has no size: that stays at its first.</summary>
    public int Largest => Kind == DimensionKind.WeightMode ? 0 : Ascending[^1];

    /// <summary>The choice one place smaller that gives another network; null at the smallest, and where choices have no size.</summary>
    public int? Lower(int choice)
    {
        var (order, canonical) = (Ascending, CanonicalChoice(choice));
        var place = order.IndexOf(canonical) - 1;
        return Kind == DimensionKind.WeightMode || place < 0 ? null : CanonicalChoice(order[place]);
    }

    /// <summary>Of bits: the choice whose weights have nearest to as many.</summary>
    public int NearestBits(int bits) => Enumerable.Range(0, Choices.Length).MinBy(c => Math.Abs(BitsOf(c) - bits));

    /// <summary>Belongs to the quantization policy: candidates that differ in nothing else share weights.</summary>
    public bool IsPolicy => Kind is DimensionKind.Bits or DimensionKind.WeightMode;

    private double BitsOf(int choice) => WeightBits.IsEmpty ? Choices[choice] : WeightBits[choice];

    // Of formats the codes have no order: by the bits of their weights, and of equal ones as listed.
    private ImmutableArray<int> Ascending
        => Kind == DimensionKind.Bits ? [.. Enumerable.Range(0, Choices.Length).OrderBy(BitsOf)] : [.. Enumerable.Range(0, Choices.Length)];
}
