using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>Training steps by Once-for-All's own code, the same networks in the same run.</summary>
/// <param name="Name"><c>published</c> or <c>tuned</c>.</param>
/// <param name="Random">The listed networks.</param>
/// <param name="Largest">The largest network.</param>
/// <param name="RandomRatio">Ours over its.</param>
/// <param name="LargestRatio">Ours over its.</param>
internal sealed record ReferenceTimes(string Name, SoloTimes Random, SoloTimes Largest, double RandomRatio, double LargestRatio)
{
    public static ReferenceTimes Of(string name, ImmutableArray<bool> isLargest, IReadOnlyList<ReferenceAnswer> rounds, SoloTimes random, SoloTimes largest)
    {
        var all = rounds.SelectMany(r => r.Times.Zip(isLargest)).ToArray();
        var (listed, biggest) = (SoloTimes.Of([.. all.Where(t => !t.Second).Select(t => t.First)]), SoloTimes.Of([.. all.Where(t => t.Second).Select(t => t.First)]));
        return new ReferenceTimes(name, listed, biggest, random.Ms / listed.Ms, largest.Ms / biggest.Ms);
    }
}
