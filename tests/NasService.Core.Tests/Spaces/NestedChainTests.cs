using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class NestedChainTests
{
    [Fact]
    public void Of_SortedVit_IsFortyNetworksWithinEachOther()
    {
        var space = ShippedSpaces.Library.OpenNamed("sorted-vit").GetValueOrThrow();
        var chain = NestedChain.Of(space);

        Assert.Equal(40, chain.Count);
        Assert.Equal(40, chain.Select(a => a.Id).Distinct().Count());
        Assert.Equal(space.Smallest(32).TopologyId, chain[0].TopologyId);
        Assert.Equal(space.Largest(32).TopologyId, chain[^1].TopologyId);

        // Eight widths of a depth, then the next depth: each is within the next wider one, and within the one as wide and deeper.
        for (var i = 0; i < chain.Count; i++)
        {
            Assert.True(i % 8 == 7 || IsWithin(space, chain[i], chain[i + 1]));
            Assert.True(i + 8 >= chain.Count || IsWithin(space, chain[i], chain[i + 8]));
        }
    }

    private static bool IsWithin(SearchSpace space, Architecture inner, Architecture outer)
    {
        var layers = space.Plan(outer).Layers.ToDictionary(l => l.Name, StringComparer.Ordinal);
        return space.Plan(inner).Layers.All(l => layers.TryGetValue(l.Name, out var o) && l.In <= o.In && l.Out <= o.Out
            && l.OutHeads <= o.OutHeads && l.InHeads <= o.InHeads);
    }
}
