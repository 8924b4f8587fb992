using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>One job that was killed and gone on with.</summary>
/// <param name="Job">Its id.</param>
/// <param name="Stage">The stage that was to be hit.</param>
/// <param name="Share">How far into the stage, as a share of the unbroken run's time.</param>
/// <param name="KilledIn">The stage that was running when the process died.</param>
/// <param name="Evaluations">Evaluations stored by then, baselines included.</param>
/// <param name="Differences">What came out different from the unbroken run; empty if nothing did.</param>
internal sealed record ResumeKill(string Job, string Stage, double Share, string KilledIn, int Evaluations, ImmutableArray<string> Differences)
{
    public bool IsIdentical => Differences.IsEmpty;
}
