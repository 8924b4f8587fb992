using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>How good the networks between a trained supernet's corners are.</summary>
/// <param name="Job">The job that trained it.</param>
/// <param name="Samples">Validation images that ranked the job's candidates; every accuracy is a share of them.</param>
/// <param name="Smallest">The smallest sub-network.</param>
/// <param name="Largest">The largest one.</param>
/// <param name="MedianAccuracy">Median over <paramref name="Networks"/>.</param>
/// <param name="KendallTau">Rank agreement (tau-b) of their accuracies with their MACs.</param>
/// <param name="FrontPoints">Points of the job's newest front.</param>
/// <param name="FrontPointsBetween">Those whose MACs lie between 1.5 times the smallest's and 0.67 times the largest's.</param>
/// <param name="Networks">Random sub-networks, every dimension drawn uniformly, in fp32, ascending in MACs.</param>
internal sealed record QualityResult(
    string Job,
    int Samples,
    QualityNetwork Smallest,
    QualityNetwork Largest,
    double MedianAccuracy,
    double KendallTau,
    int FrontPoints,
    int FrontPointsBetween,
    ImmutableArray<QualityNetwork> Networks)
{
    private const double LowerFactor = 1.5;
    private const double UpperFactor = 0.67;

    public static bool IsBetween(long macs, QualityNetwork smallest, QualityNetwork largest)
        => macs >= LowerFactor * smallest.Macs && macs <= UpperFactor * largest.Macs;
}
