namespace NasService.Api.Jobs;

/// <summary>An attempt at a stage that did not succeed.</summary>
internal sealed record AttemptDocument(int Attempt, DateTimeOffset FailedAt, string Message);
