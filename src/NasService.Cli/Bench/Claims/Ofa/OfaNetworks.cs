using System.Collections.Immutable;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Cli.Bench.Claims.Ofa;

/// <summary>Which networks the experiment is about.</summary>
internal static class OfaNetworks
{
    /// <summary>Random networks that are sorted into strata.</summary>
    private const int Drawn = 2000;

    /// <summary>By MACs, ascending: one of each of equally full strata of uniformly random networks. Those compared are spread evenly over them.</summary>
    /// <param name="space">The space.</param>
    /// <param name="count">How many; fewer where the space is smaller.</param>
    /// <param name="compared">Of these, how many are compared.</param>
    public static ImmutableArray<OfaNetwork> Draw(SearchSpace space, int count, int compared)
    {
        var drawn = Enumerable.Range(0, Drawn)
            .Select(i => space.WithBits(space.Sample(Seed.Derive(0, "claims-ofa", i)), 32))
            .DistinctBy(a => a.Id)
            .Select(a => (Architecture: a, Plan: space.Plan(a)))
            .OrderBy(n => n.Plan.Macs).ThenBy(n => n.Architecture.Id, StringComparer.Ordinal)
            .ToArray();
        count = Math.Min(count, drawn.Length);
        var every = (double)count / Math.Min(compared, count);
        var chosen = Enumerable.Range(0, Math.Min(compared, count)).Select(i => (int)((i + 0.5) * every)).ToHashSet();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var (first, next) = (i * drawn.Length / count, (i + 1) * drawn.Length / count);
            var (architecture, plan) = drawn[Seed.Derive(0, "claims-ofa-stratum", i).Next(first, next)];
            return new OfaNetwork(architecture, plan, chosen.Contains(i), 3 * i < count);
        })];
    }
}
