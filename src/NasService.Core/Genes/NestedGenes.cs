using System.Collections.Immutable;

namespace NasService.Core.Genes;

/// <summary>
/// Genotypes whose networks lie within each other (SortedNet): all depths move together, level by level, and so do all other sizes; a
/// network is within every other whose
/// two levels are no lower. Choices with names stay at their largest, and so does the inputs' extent.
/// </summary>
public static class NestedGenes
{
    /// <summary>Every pair of levels, canonical and each once: shallow before deep, and of one depth narrow before wide.</summary>
    /// <param name="space">Whose networks.</param>
    /// <param name="bits">Of all weights; where a gene has no such choice, the nearest.</param>
    public static IReadOnlyList<ImmutableArray<int>> Of(GeneSpace space, int bits = 32)
    {
        ArgumentNullException.ThrowIfNull(space);
        var dimensions = space.Dimensions;
        int Levels(Func<Dimension, bool> which) => dimensions.Where(which).Select(d => d.Choices.Length).DefaultIfEmpty(1).Max();
        var (depths, sizes) = (Levels(IsDepth), Levels(IsSize));
        var chain = new List<ImmutableArray<int>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var depth = 0; depth < depths; depth++)
        {
            for (var size = 0; size < sizes; size++)
            {
                int[] genes = [.. dimensions.Select(d => IsDepth(d) ? At(d, depth, depths) : IsSize(d) ? At(d, size, sizes)
                    : Fixed(d, bits))];
                space.Canonicalize(genes);
                if (seen.Add(GeneSpace.Key(genes)))
                {
                    chain.Add([.. genes]);
                }
            }
        }

        return chain;
    }

    private static bool IsDepth(Dimension d) => d.Kind == DimensionKind.Depth;

    private static bool IsSize(Dimension d) => d.Kind is DimensionKind.Width or DimensionKind.Kernel or DimensionKind.Expand;

    private static int Fixed(Dimension d, int bits) => d.Kind == DimensionKind.Bits ? d.NearestBits(bits) : d.Largest;

    /// <summary>The choice of a dimension at one of several levels: its last at the last, and never one that is larger at a
    /// lower.</summary>
    private static int At(Dimension d, int level, int levels)
        => levels == 1 ? d.Choices.Length - 1 : level * (d.Choices.Length - 1) / (levels - 1);
}
