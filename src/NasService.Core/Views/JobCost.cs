namespace NasService.Core.Views;

/// <summary>What a finished job of a space has cost.</summary>
/// <param name="JobId">The job.</param>
/// <param name="DocumentJson">Its definition.</param>
/// <param name="StageSeconds">Wall time by the stage's name.</param>
public sealed record JobCost(string JobId, string DocumentJson, IReadOnlyDictionary<string, double> StageSeconds);
