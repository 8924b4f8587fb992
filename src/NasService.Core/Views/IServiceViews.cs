using NasService.Core.Artifacts;
using NasService.Core.Evaluations;
using NasService.Core.Jobs;

namespace NasService.Core.Views;

/// <summary>Reads that a service needs and a worker does not: in pages, in columns, limited to what a user may see. Owner null: of every user.</summary>
public interface IServiceViews
{
    /// <summary>Evaluations with a greater index, in order of index.</summary>
    Task<IReadOnlyList<Evaluation>> ListEvaluationsAsync(string jobId, int afterIndex, int limit, CancellationToken cancellationToken);

    /// <summary>The job's evaluation of one architecture; null if it has none.</summary>
    Task<Evaluation?> FindEvaluationAsync(string jobId, string architectureId, CancellationToken cancellationToken);

    /// <summary>Evaluations with a greater index as columns; -1 for all.</summary>
    Task<EvaluationColumns> GetEvaluationColumnsAsync(string jobId, int afterIndex, CancellationToken cancellationToken);

    /// <summary>The newest registration of the file by a job that the owner may see; null if there is none.</summary>
    Task<ArtifactRecord?> FindArtifactAsync(ArtifactDigest digest, string? owner, CancellationToken cancellationToken);

    /// <summary>Newest job first. <paramref name="beforeJobId"/> null: from the newest on.</summary>
    Task<IReadOnlyList<SupernetRecord>> ListSupernetsAsync(string? owner, string? beforeJobId, int limit, CancellationToken cancellationToken);

    /// <summary>What the last jobs that succeeded on this space have cost, newest first.</summary>
    Task<IReadOnlyList<JobCost>> ListCostsAsync(string spaceHash, int limit, CancellationToken cancellationToken);
}
