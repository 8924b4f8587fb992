using NasService.Core.Evaluations;

namespace NasService.Core.Jobs;


/// <summary>The log of a job's true evaluations: at most one per index and per architecture.</summary>
public interface IEvaluationStore
{
    /// <summary>
    /// Stores the evaluations, their latencies (purpose <see cref="MeasurementPurpose.Search"/>) and the checkpoint in one transaction.
    /// What the job already has under the same index or architecture stays as it is.
    /// </summary>
    /// <returns>The batch in its order, as stored: the earlier evaluation where there was one.</returns>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task<IReadOnlyList<Evaluation>> AppendEvaluationsAsync(StageTicket ticket, EvaluationBatch batch, CancellationToken cancellationToken);

    /// <summary>In order of index.</summary>
    Task<IReadOnlyList<Evaluation>> GetEvaluationsAsync(string jobId, CancellationToken cancellationToken);

    Task<int> CountEvaluationsAsync(string jobId, CancellationToken cancellationToken);
}
