using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Ofa;

/// <summary>Which networks the experiment is about.</summary>
internal static class OfaNetworks
{
    /// <summary>Random networks that are chosen from.</summary>
    private const int Drawn = 2000;

    /// <summary>
    /// By MACs, ascending: of uniformly random networks those whose MACs are nearest to a geometric series from the fewest drawn to the most. Those compared are spread evenly over them.
    /// </summary>
    /// <remarks>Equally full strata would put most networks among the common, middling sizes, where accuracies differ by less than a training's chance: docs/claims.md has the figures of both.</remarks>
    /// <param name="space">The space.</param>
    /// <param name="count">How many; fewer where the space is smaller.</param>
    /// <param name="compared">Of these, how many are compared.</param>
    public static ImmutableArray<OfaNetwork> Draw(SearchSpace space, int count, int compared)
    {
        var networks = Spread(space, Enumerable.Range(0, Drawn).Select(i => space.Sample(Seed.Derive(0, "claims-ofa", i))), count);
        count = networks.Count;
        var every = (double)count / Math.Min(compared, count);
        var chosen = Enumerable.Range(0, Math.Min(compared, count)).Select(i => (int)((i + 0.5) * every)).ToHashSet();
        return
        [
            .. networks.OrderBy(n => n.Plan.Macs).ThenBy(n => n.Architecture.Id, StringComparer.Ordinal)
                .Select((n, i) => new OfaNetwork(n.Architecture, n.Plan, chosen.Contains(i), 3 * i < count)),
        ];
    }

    /// <summary>Of these, in fp32, those whose MACs are nearest to a geometric series from the fewest to the most.</summary>
    /// <param name="space">The space.</param>
    /// <param name="drawn">May hold some several times.</param>
    /// <param name="count">How many; fewer where fewer are distinct.</param>
    public static List<(Architecture Architecture, NetworkPlan Plan)> Spread(SearchSpace space, IEnumerable<Architecture> drawn, int count)
    {
        var left = drawn
            .Select(a => space.WithBits(a, 32))
            .DistinctBy(a => a.Id)
            .Select(a => (Architecture: a, Plan: space.Plan(a)))
            .OrderBy(n => n.Plan.Macs).ThenBy(n => n.Architecture.Id, StringComparer.Ordinal)
            .ToList();
        count = Math.Min(count, left.Count);
        var (fewest, most) = (Math.Log(left[0].Plan.Macs), Math.Log(left[^1].Plan.Macs));
        var networks = new List<(Architecture Architecture, NetworkPlan Plan)>(count);
        for (var i = 0; i < count; i++)
        {
            var wanted = count == 1 ? fewest : fewest + ((most - fewest) * i / (count - 1));
            var nearest = left.MinBy(n => Math.Abs(Math.Log(n.Plan.Macs) - wanted));
            left.Remove(nearest);
            networks.Add(nearest);
        }

        return networks;
    }
}
