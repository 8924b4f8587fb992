namespace NasService.Core.Progress;

/// <summary>A stage under way.</summary>
public interface IStageProgress : IDisposable
{
    /// <summary>Tells how many units are done in all.</summary>
    /// <param name="done">0 to the stage's total; may not go back.</param>
    /// <param name="detail">A few words beside the bar, as in <c>loss 0.412</c>; null keeps the last.</param>
    void Report(long done, string? detail = null);
}
