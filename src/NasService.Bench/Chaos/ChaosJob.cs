using System.Collections.Immutable;

namespace NasService.Bench.Chaos;

/// <summary>One job and how it came out.</summary>
/// <param name="Job">Its id.</param>
/// <param name="Under">What happened meanwhile.</param>
/// <param name="Seconds">Wall time from submission to its end.</param>
/// <param name="StageAttempts">Attempts of all its stages; 7 if none was interrupted.</param>
/// <param name="Differences">From the first replaying job; empty if none.</param>
/// <param name="Broken">Invariants that do not hold.</param>
internal sealed record ChaosJob(string Job, string Under, double Seconds, int StageAttempts, ImmutableArray<string> Differences, ImmutableArray<string> Broken)
{
    public bool IsSound => Differences.IsEmpty && Broken.IsEmpty;
}
