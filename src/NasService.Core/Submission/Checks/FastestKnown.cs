
namespace NasService.Core.Submission.Checks;

/// <summary>The fastest network of a space that is known of on a device.</summary>
/// <param name="LatencyMs">Median, measured or predicted.</param>
/// <param name="ArchitectureId">Which.</param>
/// <param name="JobId">The job that measured it, or whose predictor says so.</param>
/// <param name="IsMeasured">Else it is predicted.</param>
public sealed record FastestKnown(double LatencyMs, string ArchitectureId, string JobId, bool IsMeasured)
{
    /// <summary>As in <c>the fastest known is 3f.. at 0.0295 ms, measured in job 8..</c></summary>
    public override string ToString()
        => FormattableString.Invariant($"the fastest known is {ArchitectureId} at {LatencyMs:G4} ms, {(IsMeasured ? "measured in" : "predicted from")} job {JobId}");
}
