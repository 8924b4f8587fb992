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

    /// <summary>All that must hold for it to matter; empty if it always does.</summary>
    public ImmutableArray<ActiveWhen> Conditions => ActiveWhen is { } when ? [when, .. AlsoWhen] : AlsoWhen;

    /// <summary>The choice that stands for <paramref name="choice"/> in a canonical genotype.</summary>
    public int CanonicalChoice(int choice) => SameAs.IsEmpty ? choice : SameAs[choice];

    /// <summary>Belongs to the quantization policy: candidates that differ in nothing else share weights.</summary>
    public bool IsPolicy => Kind is DimensionKind.Bits or DimensionKind.WeightMode;
}
