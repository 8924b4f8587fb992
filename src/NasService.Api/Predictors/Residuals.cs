using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Reports;

namespace NasService.Api.Predictors;

/// <summary>Sets predictions against measurements, as the report does.</summary>
internal sealed class Residuals(IJobStore store, JobReading reading, PredictorFamilyCatalog families)
{
    public async Task<ResidualList> OfAsync(SearchJob job, CancellationToken cancellationToken)
    {
        var (definition, space) = await reading.ReadAsync(job, cancellationToken);
        var predictors = await store.GetPredictorsAsync(job.Id, cancellationToken);
        var evaluations = await store.GetEvaluationsAsync(job.Id, cancellationToken);
        return new ResidualList([.. PredictionHistory.Of(space, families, predictors, evaluations, definition.Latency.Scenarios)
            .Select(ResidualDocument.Of)]);
    }
}
