using System.Collections.Immutable;

namespace NasService.Bench.Claims;

/// <summary>One search seed on one supernet: the hypervolume of every arm's front in verified numbers.</summary>
/// <param name="Job">Whose supernet.</param>
/// <param name="TrainingSeed">The job's seed.</param>
/// <param name="Seed">Of the search.</param>
/// <param name="Hypervolumes">By arm: share of correct answers times milliseconds.</param>
/// <param name="Points">By arm: points of its front.</param>
internal sealed record SimqPair(
    string Job, int TrainingSeed, int Seed, ImmutableSortedDictionary<string, double> Hypervolumes, ImmutableSortedDictionary<string, int> Points);
