using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>How long a generation of candidates takes to score.</summary>
/// <param name="Job">Whose supernet, or <see cref="BenchSupernets.Untrained"/>.</param>
/// <param name="Images">Images that rank a candidate.</param>
/// <param name="Candidates">In the generation.</param>
/// <param name="Levers">The plain path first; each further one adds to the one before.</param>
/// <param name="Sharing">What prefix sharing could save in calibration, generation by generation of the job's search.</param>
/// <param name="SharingOfAll">The same if everything that was ever evaluated were evaluated at once: its upper bound.</param>
/// <param name="Curve">By number of calibration images; empty unless asked for.</param>
internal sealed record EvaluateResult(string Job, int Images, int Candidates, ImmutableArray<EvaluateLever> Levers, PrefixSharing Sharing, PrefixSharing SharingOfAll, ImmutableArray<CalibrationPoint> Curve)
{
    public static double LargestDifference(double[] a, double[] b) => a.Zip(b, (x, y) => Math.Abs(x - y)).Max();
}
