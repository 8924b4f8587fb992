using System.Collections.Immutable;

namespace NasService.Bench.Claims;

/// <summary>What <c>bench claims simq</c> found.</summary>
/// <param name="Settings">The experiment's size.</param>
/// <param name="Space">The space searched.</param>
/// <param name="Algorithm">Of every arm.</param>
/// <param name="ReferenceAccuracy">Of the one reference point.</param>
/// <param name="ReferenceLatencyMs">The same.</param>
/// <param name="Differences">Joint against (a), (b), (c).</param>
/// <param name="Gains">Best policies of some networks.</param>
/// <param name="Pairs">Every pair of seeds.</param>
/// <param name="TrueEvaluations">Networks evaluated in all; arms and seeds share them.</param>
internal sealed record SimqResult(
    SimqSettings Settings,
    string Space,
    string Algorithm,
    double ReferenceAccuracy,
    double ReferenceLatencyMs,
    ImmutableArray<SimqDifference> Differences,
    ImmutableArray<PolicyGain> Gains,
    ImmutableArray<SimqPair> Pairs,
    int TrueEvaluations);
