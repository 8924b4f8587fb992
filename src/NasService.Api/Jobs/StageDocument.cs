using System.Collections.Immutable;
using NasService.Api.Hosting;
using NasService.Core.Jobs;

namespace NasService.Api.Jobs;

/// <summary>A stage of a job that has begun.</summary>
/// <param name="Name">As in <c>train</c>.</param>
/// <param name="State"><c>running</c>, <c>succeeded</c>, <c>failed</c>, <c>cancelled</c>, or <c>paused</c> while the job is, or waits to go on.</param>
/// <param name="Attempts">Attempts begun.</param>
/// <param name="StartedAt">When the current or last attempt began.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Seconds">Wall time over all attempts.</param>
/// <param name="CpuSeconds">Processor time over all attempts.</param>
/// <param name="PeakMemoryBytes">Largest resident memory of the process.</param>
/// <param name="Failures">Attempts that did not succeed. Stack traces stay in the service's log.</param>
internal sealed record StageDocument(
    string Name,
    string State,
    int Attempts,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    double Seconds,
    double CpuSeconds,
    long PeakMemoryBytes,
    ImmutableArray<AttemptDocument> Failures)
{
    public static StageDocument Of(JobStage stage, SearchJob job, ServerPaths paths) => new(
        stage.Name,
        StageWords.Of(stage, job),
        stage.Attempts,
        stage.StartedAt,
        stage.FinishedAt,
        stage.Usage.Seconds,
        stage.Usage.CpuSeconds,
        stage.Usage.PeakMemoryBytes,
        [.. stage.Failures.Select(f => new AttemptDocument(f.Attempt, f.FailedAt, paths.Hide(f.Message)))]);
}
