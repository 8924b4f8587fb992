using System.Collections.Immutable;
using NasService.Bench.Claims.Ofa;
using NasService.Core.Genes;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Arms;

/// <summary>Which networks an arm has, in fp32 where bits are not what varies.</summary>
internal static class ArmNetworks
{
    private const int Drawn = 3000;

    /// <summary>Every combination of some dimensions, all others at their largest, bits at 32.</summary>
    /// <param name="space">The space.</param>
    /// <param name="isFree">Which dimensions vary.</param>
    public static ImmutableArray<Architecture> Every(SearchSpace space, Func<Dimension, bool> isFree)
    {
        IEnumerable<ImmutableArray<int>> genes = [space.Largest(32).Genes];
        foreach (var (dimension, place) in space.Genes.Dimensions.Select((d, i) => (d, i)).Where(d => isFree(d.d)))
        {
            genes = [.. genes.SelectMany(g => Enumerable.Range(0, dimension.Choices.Length).Select(c => g.SetItem(place, c)))];
        }

        return [.. genes.Select(g => space.Create(g.AsSpan())).DistinctBy(a => a.Id)];
    }

    /// <summary>Random networks, spread evenly over the logarithm of their multiply-accumulates.</summary>
    /// <param name="space">The space.</param>
    /// <param name="count">How many; fewer where fewer are distinct.</param>
    /// <param name="fix">The choice that a dimension has in all of them; null: any.</param>
    public static ImmutableArray<Architecture> Spread(SearchSpace space, int count, Func<Dimension, int?> fix)
    {
        var drawn = Enumerable.Range(0, Drawn).Select(i =>
        {
            var random = Seed.Derive(0, "claims-arms", i);
            return space.Create([.. space.Genes.Dimensions.Select(d => fix(d) ?? random.Next(d.Choices.Length))]);
        });
        ImmutableArray<Architecture> ends =
            [space.Create([.. space.Genes.Dimensions.Select(d => fix(d) ?? d.Largest)]), space.Create([.. space.Genes.Dimensions.Select(d => fix(d) ?? 0)])];
        return [.. OfaNetworks.Spread(space, ends.Concat(drawn), count).Select(n => n.Architecture)];
    }

    /// <summary>The choice of this name where the dimension is of that key, else any.</summary>
    public static int? Label(Dimension dimension, string key, string label)
        => IsOf(dimension, key) ? dimension.Labels.IndexOf(label) : null;

    /// <summary>Whether a block's or stage's dimension is of a key.</summary>
    public static bool IsOf(Dimension dimension, string key) => dimension.Name.EndsWith($".{key}", StringComparison.Ordinal);
}
