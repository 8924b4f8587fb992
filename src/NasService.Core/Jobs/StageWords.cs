namespace NasService.Core.Jobs;

/// <summary>Where a stage is, in a word for people and programs.</summary>
public static class StageWords
{
    /// <summary>What an attempt is stored with that ended because the job was paused.</summary>
    public const string Paused = "The job was paused.";

    private const string PausedWord = "paused";

    /// <summary>
    /// <c>running</c>, <c>succeeded</c>, <c>failed</c>, <c>cancelled</c>, or <c>paused</c>: an attempt that a pause ended is not lost while its job can go on.
    /// </summary>
    /// <param name="stage">A stage of <paramref name="job"/>.</param>
    /// <param name="job">The job.</param>
    public static string Of(JobStage stage, SearchJob job)
        => !job.IsFinal && stage is { State: StageState.Cancelled, Failures: [.., { Message: Paused }] } ? PausedWord : stage.State.ToString().ToLowerInvariant();
}
