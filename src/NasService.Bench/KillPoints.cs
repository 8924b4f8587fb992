using System.Collections.Immutable;
using NasService.Core.Seeds;

namespace NasService.Bench;

/// <summary>Where processes are killed.</summary>
internal static class KillPoints
{
    /// <summary>Stages that compute; the others are over before a signal arrives.</summary>
    public static readonly ImmutableArray<string> Stages = ["train", "sample", "search", "verify"];

    /// <summary>
    /// Stage and share of its time for each kill. The stages take turns in a random order, so that <paramref name="kills"/> of four or more hit every one.
    /// Shares lie between 0.1 and 0.9: a kill must not fall into the next stage because this run is a little faster.
    /// </summary>
    public static ImmutableArray<(string Stage, double Share)> Draw(int kills, int seed)
    {
        var random = Seed.Derive(seed, "bench-resume", 0);
        var order = Stages.ToArray();
        random.Shuffle(order);
        return [.. Enumerable.Range(0, kills).Select(k => (order[k % order.Length], 0.1 + (0.8 * random.NextDouble())))];
    }
}
