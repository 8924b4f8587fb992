using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Jobs;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Search;
using NasService.Worker.Jobs;

namespace NasService.Worker.Search;

/// <summary>The newest predictors of the finished job that a job's search starts from.</summary>
internal sealed class EarlierPredictors(JobReading reading, PredictorFamilyCatalog families, SearchAlgorithmCatalog algorithms)
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
            var seen = record.Metric == Metrics.Accuracy ? encodings.Accuracy : encodings.Cost;
            loaded[record.Metric] = StoredPredictors.Load(families, record) is { } predictor && predictor.Columns == seen.Length
                ? predictor
                : throw new InputException(Place, $"The predictor of {record.Metric} was stored by another version of this program, and this one cannot read it.", record.Family);
        }

        return session.Definition.Search.WarmStart is { } job && loaded.Count == 0
            ? throw new InputException(Place, "The job has no predictors, or they are not stored any more.", job)
            : loaded.ToImmutable();
    }

    /// <returns>Why the search cannot start from the job that it names; empty if it can, or none is named.</returns>
    public async Task<IReadOnlyList<InputError>> CheckAsync(JobSession session, CancellationToken cancellationToken)
    {
        if (session.Definition.Search.WarmStart is not { } id)
        {
            return [];
        }

        var errors = new List<InputError>();
        if (!algorithms.Get(session.Definition.Search.Algorithm).TakesPriors)
        {
            errors.Add(new InputError(Place, "The algorithm learns from no earlier predictors.", session.Definition.Search.Algorithm, string.Join(", ", algorithms.Names.Where(n => algorithms.Get(n).TakesPriors))));
        }

        if (await session.Store.GetJobAsync(id, cancellationToken) is not { } job)
        {
            errors.Add(new InputError(Place, "There is no such job.", id));
            return errors;
        }

        // A job that still searches fits its predictors anew: a resumed search would then not go on as it began.
        if (!job.IsFinal)
        {
            errors.Add(new InputError(Place, "The job has not ended.", id, "a finished job"));
        }

        if ((await reading.ReadAsync(job, cancellationToken)).Space.Hash != session.Space.Hash)
        {
            errors.Add(new InputError(Place, "The job searched another space.", id, $"a job on space {session.Space.Name}"));
        }
        else if ((await NewestAsync(session, id, cancellationToken)).Count == 0)
        {
            errors.Add(new InputError(Place, "The job has no predictors: its search used none, or did not come that far.", id));
        }

        return errors;
    }

    private static async Task<IReadOnlyList<PredictorRecord>> NewestAsync(JobSession session, string id, CancellationToken cancellationToken)
        => StoredPredictors.Newest(await session.Store.GetPredictorsAsync(id, cancellationToken));
}
