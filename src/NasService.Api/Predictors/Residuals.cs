using NasService.Core.Evaluations;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;

namespace NasService.Api.Predictors;

/// <summary>
/// Sets predictions against measurements. A round's candidates are predicted by the predictor that was fitted before that round: it has seen none of them, so
/// the error is what the search had to live with. Candidates of the initial sample were predicted by nobody.
/// </summary>
internal sealed class Residuals(IJobStore store, JobReading reading, PredictorFamilyCatalog families)
{
    private const string Accuracy = "accuracy";
    private const string Latency = "latencyMs";

    public async Task<ResidualList> OfAsync(SearchJob job, CancellationToken cancellationToken)
    {
        var (_, space) = await reading.ReadAsync(job, cancellationToken);
        var evaluations = (await store.GetEvaluationsAsync(job.Id, cancellationToken)).Where(e => e.Succeeded && e.Round > 0).ToLookup(e => e.Round);
        var predictors = await store.GetPredictorsAsync(job.Id, cancellationToken);
        var metrics = predictors.GroupBy(p => p.Metric, StringComparer.Ordinal)
            .Select(m => (Metric: m.Key, Families: m.Select(p => p.Family).ToArray(), Points: m.SelectMany(p => Of(p, evaluations[p.Round], space)).ToArray()))
            .Where(m => m.Points.Length > 0);
        return new ResidualList([.. metrics.Select(m => ResidualDocument.Of(m.Metric, m.Families, m.Points))]);
    }

    private IEnumerable<Residual> Of(PredictorRecord record, IEnumerable<Evaluation> round, SearchSpace space)
    {
        var found = round.Where(e => ValueOf(e, record.Metric) is not null).ToArray();
        if (found.Length == 0)
        {
            return [];
        }

        var features = FeatureMatrix.Encode(new MaskedOneHotEncoding(space.Genes), [.. found.Select(e => e.Genes.AsMemory())]);
        if (StoredPredictors.Load(families, record) is not { } predictor || predictor.Columns != features.Columns)
        {
            return [];
        }

        var (mean, spread) = (new double[found.Length], new double[found.Length]);
        predictor.Predict(features, mean, spread);
        return found.Select((e, i) => new Residual(e.Index, e.Round, mean[i], spread[i], ValueOf(e, record.Metric)!.Value));
    }

    private static double? ValueOf(Evaluation e, string metric) => metric == Accuracy ? e.Accuracy : metric == Latency ? e.Latency?.MedianMs : null;
}
