namespace NasService.Core.Progress;

/// <summary>Where a running job tells a person how far it is. Thread-safe; cheap enough for every step.</summary>
public interface IProgressReporter
{
    /// <summary>Starts a stage. Disposing the result ends it; a stage that ends before its total is shown as stopped.</summary>
    /// <param name="stage">As in <c>train</c>.</param>
    /// <param name="total">Units of work, one or more.</param>
    /// <param name="unit">Plural, as in <c>steps</c>.</param>
    /// <param name="done">Units done by an earlier attempt; they do not count for the estimate of the time left. Default 0.</param>
    IStageProgress Begin(string stage, long total, string unit, long done = 0);

    /// <summary>One line that stays on the screen.</summary>
    void Note(string line);
}
