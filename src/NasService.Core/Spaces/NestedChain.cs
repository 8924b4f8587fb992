using NasService.Core.Genes;

namespace NasService.Core.Spaces;

/// <summary>Sub-networks that lie within each other (SortedNet): those of <see cref="NestedGenes"/>, the policy at its largest.</summary>
public static class NestedChain
{
    /// <summary>Every pair of levels: shallow before deep, and of one depth narrow before wide.</summary>
    public static IReadOnlyList<Architecture> Of(SearchSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        return [.. NestedGenes.Of(space.Genes).Select(g => space.Create(g.AsSpan()))];
    }
}
