namespace NasService.Core.Queue;

/// <summary>How an attempt ended that did not fail.</summary>
/// <param name="IsDone">False: there is more to do, the item goes back.</param>
/// <param name="Json">What others are to read of it; null if nothing.</param>
public sealed record WorkResult(bool IsDone, string? Json)
{
    public static WorkResult More { get; } = new(false, null);

    public static WorkResult Done(string? json = null) => new(true, json);
}
