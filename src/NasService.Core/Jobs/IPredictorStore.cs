using NasService.Core.Predictors;

namespace NasService.Core.Jobs;


/// <summary>Fitted predictors of jobs: at most one per metric, device, round and family.</summary>
public interface IPredictorStore
{
    /// <summary>A predictor already stored for the same metric, device, round and family is replaced.</summary>
    /// <exception cref="StageLostException">The ticket is void.</exception>
    Task SavePredictorAsync(StageTicket ticket, PredictorRecord predictor, CancellationToken cancellationToken);

    /// <summary>By round, then metric, then family.</summary>
    Task<IReadOnlyList<PredictorRecord>> GetPredictorsAsync(string jobId, CancellationToken cancellationToken);
}
