namespace NasService.Pipeline.Scoring;

/// <summary>Names of what of a data set is scored.</summary>
public static class ScorePart
{
    /// <summary>The test set that the data come with; all of it where they come with none.</summary>
    public const string Own = "own";

    public const string Test = "test";
    public const string Training = "training";
    public const string All = "all";

    public static IReadOnlyList<string> Names { get; } = [Own, Test, Training, All];
}
