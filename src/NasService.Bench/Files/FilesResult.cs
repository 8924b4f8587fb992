using System.Collections.Immutable;

namespace NasService.Bench.Files;

/// <summary>What <c>nas bench files</c> found.</summary>
/// <param name="Files">Pictures.</param>
/// <param name="FileBytes">Of all of them.</param>
/// <param name="Calls">Of <c>nas</c>, in order.</param>
/// <param name="Stages">Of the job.</param>
/// <param name="FrontPoints">That it found.</param>
internal sealed record FilesResult(int Files, long FileBytes, ImmutableArray<FilesCall> Calls, ImmutableArray<FilesStage> Stages, int FrontPoints)
{
    /// <summary>Of any process.</summary>
    public long PeakBytes => Calls.Max(c => c.PeakBytes);
}
