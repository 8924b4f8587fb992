using NasService.Core.Jobs;

namespace NasService.Cli.Jobs;

/// <summary>A job as <c>--json</c> prints it. Times are UTC.</summary>
/// <param name="Id">Its id, named as in the service's interface.</param>
/// <param name="Job">The same, as it was named here first: for scripts that read it.</param>
/// <param name="Name">The document's name.</param>
/// <param name="State">As stored; <c>interrupted</c> where it is stored as running and no process runs it.</param>
/// <param name="Space">Name of its search space.</param>
/// <param name="Seed">All of its chance comes from it.</param>
/// <param name="CreatedAt">When it was accepted.</param>
/// <param name="StartedAt">When it first ran.</param>
/// <param name="FinishedAt">When it ended.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="GoOnWith">The command that goes on with a job that was interrupted; null otherwise.</param>
internal sealed record LocalJobDocument(
    string Id,
    string Job,
    string Name,
    string State,
    string Space,
    int Seed,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string? Failure,
    string? GoOnWith)
{
    private const string Interrupted = "interrupted";

    /// <param name="job">As stored.</param>
    /// <param name="isAnyoneThere">Whether some process may run jobs of the folder: see <see cref="FolderRunner"/>.</param>
    public static LocalJobDocument Of(SearchJob job, bool isAnyoneThere)
    {
        var isInterrupted = job.State == JobState.Running && !isAnyoneThere;
        return new LocalJobDocument(
            job.Id, job.Id, job.Name, isInterrupted ? Interrupted : job.State.ToString().ToLowerInvariant(), job.SpaceName, job.Seed, job.CreatedAt, job.StartedAt, job.FinishedAt,
            job.FailureMessage, isInterrupted ? $"nas run --resume {job.Id}" : null);
    }
}
