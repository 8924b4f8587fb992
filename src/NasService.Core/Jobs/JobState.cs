namespace NasService.Core.Jobs;


/// <summary>Where a job is. Final: <see cref="Succeeded"/>, <see cref="Failed"/>, <see cref="Cancelled"/>.</summary>
public enum JobState
{
    /// <summary>Accepted, nobody works on it.</summary>
    Queued,

    /// <summary>Its stages are being run, or were when the process died.</summary>
    Running,

    /// <summary>Stopped at the user's wish, to go on later from where it was.</summary>
    Paused,

    /// <summary>Its verified front is stored.</summary>
    Succeeded,

    /// <summary>A stage failed for good; the job says why and can be resumed.</summary>
    Failed,

    /// <summary>Ended at the user's wish; can be resumed.</summary>
    Cancelled,
}
