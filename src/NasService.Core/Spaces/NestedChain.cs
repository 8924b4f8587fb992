using NasService.Core.Genes;

namespace NasService.Core.Spaces;

/// <summary>
/// Sub-networks that lie within each other (SortedNet): all depths move together, level by level, and so do all other sizes; a network is within every other whose two
/// levels are no lower. Choices with names and the policy stay at their largest, and so does the inputs' extent.
/// </summary>
public static class NestedChain
{
    /// <summary>Every pair of levels: shallow before deep, and of one depth narrow before wide.</summary>
    public static IReadOnlyList<Architecture> Of(SearchSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        var dimensions = space.Genes.Dimensions;
        int Levels(Func<Dimension, bool> which) => dimensions.Where(which).Select(d => d.Choices.Length).DefaultIfEmpty(1).Max();
        var (depths, sizes) = (Levels(IsDepth), Levels(IsSize));
        var largest = space.Largest().Genes;
        return
        [
            .. from depth in Enumerable.Range(0, depths)
               from size in Enumerable.Range(0, sizes)
               select space.Create([.. dimensions.Select((d, i) => IsDepth(d) ? At(d, depth, depths) : IsSize(d) ? At(d, size, sizes) : largest[i])]) into architecture
               group architecture by architecture.Id into same
               select same.First(),
        ];
    }

    private static bool IsDepth(Dimension d) => d.Kind == DimensionKind.Depth;

    private static bool IsSize(Dimension d) => d.Kind is DimensionKind.Width or DimensionKind.Kernel or DimensionKind.Expand;

    /// <summary>The choice of a dimension at one of several levels: its last at the last, and never one that is larger at a lower.</summary>
    private static int At(Dimension d, int level, int levels) => levels == 1 ? d.Choices.Length - 1 : level * (d.Choices.Length - 1) / (levels - 1);
}
