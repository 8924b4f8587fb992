using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>Plain training steps by our operators and by libtorch's, in turns.</summary>
/// <param name="Random">The listed networks, ours.</param>
/// <param name="Largest">The largest network, ours.</param>
/// <param name="PlainRandom">The listed networks, libtorch's operators alone.</param>
/// <param name="PlainLargest">The largest network, libtorch's operators alone.</param>
/// <param name="LossDifference">Largest relative difference of the two losses over the first <paramref name="LossSteps"/> steps from equal weights.</param>
/// <param name="RoundingDifference">The same between libtorch's operators and themselves, where each weight starts 1e-7 of itself away: what rounding alone grows into.</param>
/// <param name="LossSteps">How many steps that were.</param>
/// <param name="References">The reference's own code, as published and tuned by settings; empty where it is not at hand.</param>
internal sealed record SoloResult(
    SoloTimes Random,
    SoloTimes Largest,
    SoloTimes PlainRandom,
    SoloTimes PlainLargest,
    double LossDifference,
    double RoundingDifference,
    int LossSteps,
    ImmutableArray<ReferenceTimes> References)
{
    public double RandomOfPlain => Random.Ms / PlainRandom.Ms;

    public double LargestOfPlain => Largest.Ms / PlainLargest.Ms;
}
