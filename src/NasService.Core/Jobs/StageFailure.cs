namespace NasService.Core.Jobs;


/// <summary>An attempt that did not succeed.</summary>
/// <param name="Attempt">1 for the first attempt.</param>
/// <param name="FailedAt">UTC.</param>
/// <param name="Message">One sentence for the user.</param>
/// <param name="Detail">Stack trace or the like, for the developer; null if there is none.</param>
public sealed record StageFailure(int Attempt, DateTimeOffset FailedAt, string Message, string? Detail);
