using NasService.Core.Jobs;

namespace NasService.Cli.Jobs;

/// <summary>A job as <c>--json</c> prints it. Times are UTC.</summary>
internal sealed record JobDocument(
    string Job, string Name, string State, string Space, int Seed, DateTimeOffset CreatedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt, string? Failure)
{
    public static JobDocument Of(SearchJob job) => new(
        job.Id, job.Name, job.State.ToString().ToLowerInvariant(), job.SpaceName, job.Seed, job.CreatedAt, job.StartedAt, job.FinishedAt, job.FailureMessage);
}
