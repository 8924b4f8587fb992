using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Pipeline.Jobs;

namespace NasService.Pipeline.Search;

/// <summary>The newest predictors of the finished job that a job's search starts from.</summary>
internal sealed class EarlierPredictors(PredictorFamilyCatalog families)
{
    private const string Place = "search.warmStart";

    /// <returns>Metric name to predictor; empty where the job names none.</returns>
    /// <exception cref="InputException">They are not there any more, or cannot be read.</exception>
    public async Task<ImmutableDictionary<string, IPredictor>> LoadAsync(JobSession session, CancellationToken cancellationToken)
    {
        var records = session.Definition.Search.WarmStart is { } id ? await NewestAsync(session, id, cancellationToken) : [];
        var loaded = ImmutableDictionary.CreateBuilder<string, IPredictor>(StringComparer.Ordinal);
        var encodings = new SpaceEncodings(session.Space);
        foreach (var record in records)
        {
            var seen = record.Metric == session.Metric.Name ? encodings.Quality : encodings.Cost;
            loaded[record.Metric] = StoredPredictors.Load(families, record) is { } predictor && predictor.Columns == seen.Length
                ? predictor
                : throw new InputException(Place, $"The predictor of {record.Metric} was stored by another version of this program, and this one cannot read it.", record.Family);
        }

        return session.Definition.Search.WarmStart is { } job && loaded.Count == 0
            ? throw new InputException(Place, "The job has no predictors, or they are not stored any more.", job)
            : loaded.ToImmutable();
    }

    private static async Task<IReadOnlyList<PredictorRecord>> NewestAsync(JobSession session, string id, CancellationToken cancellationToken)
        => StoredPredictors.Newest(await session.Store.GetPredictorsAsync(id, cancellationToken));
}
