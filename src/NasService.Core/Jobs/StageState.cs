namespace NasService.Core.Jobs;


/// <summary>Where a stage of a job is. Final: <see cref="Succeeded"/>; a failed or cancelled one can begin again.</summary>
public enum StageState
{
    /// <summary>An attempt works on it, or did when its process died.</summary>
    Running,

    Succeeded,

    Failed,

    Cancelled,
}
