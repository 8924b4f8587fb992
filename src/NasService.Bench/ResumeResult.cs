using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>Whether a killed job comes out as if nothing had happened.</summary>
/// <param name="Measured">Id of the unbroken job that measured.</param>
/// <param name="Replayed">Id of the unbroken job that replayed its latencies: what the others are compared with.</param>
/// <param name="Seconds">Wall time of the replaying one.</param>
/// <param name="SupernetHash">SHA-256 of its weights.</param>
/// <param name="Evaluations">Its evaluations, baselines included.</param>
/// <param name="FrontPoints">Its front, baselines included.</param>
/// <param name="ReplayDifferences">What differs between the two unbroken jobs; empty if nothing does.</param>
/// <param name="Kills">One row each.</param>
internal sealed record ResumeResult(
    string Measured,
    string Replayed,
    double Seconds,
    string SupernetHash,
    int Evaluations,
    int FrontPoints,
    ImmutableArray<string> ReplayDifferences,
    ImmutableArray<ResumeKill> Kills)
{
    public bool IsIdentical => ReplayDifferences.IsEmpty && Kills.All(k => k.IsIdentical);
}
