using System.Collections.Immutable;
using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Spaces;

namespace NasService.Core.Reports;

/// <summary>
/// Sets every candidate of the search against what the predictors stored before its round say of it: predictions of rows that the predictor had
/// not seen and that the search chose, which is harder than cross-validation.
/// </summary>
public static class PredictionHistory
{
    /// <param name="space">Of the candidates.</param>
    /// <param name="families">Load what is stored.</param>
    /// <param name="predictors">As stored; one whose family or features this version does not know is left out.</param>
    /// <param name="evaluations">In order of index; failed ones are left out.</param>
    /// <param name="further">Scenarios beside the job's first one: of each what was measured there.</param>
    /// <returns>The metrics with one pair or more.</returns>
    public static ImmutableArray<PredictionRecord> Of(
        SearchSpace space, PredictorFamilyCatalog families, IReadOnlyList<PredictorRecord> predictors,
            IReadOnlyList<Evaluation> evaluations,
        IEnumerable<LatencyScenario>? further = null)
    {
        var encodings = new SpaceEncodings(space);
        var rounds = evaluations.Where(e => e.Succeeded && e.Round > 0).ToLookup(e => e.Round);
        var records = ImmutableArray.CreateBuilder<PredictionRecord>();
        (string Metric, Func<Evaluation, double> Measured)[] metrics =
        [
            (space.Definition.Task.Metric.Name, e => e.Quality!.Value),
            ("latencyMs", e => e.Latency!.MedianMs),
            .. (further ?? []).Select(s
                => ("latencyMs" + s.Suffix, (Func<Evaluation, double>)(e => e.LatencyOf(s)?.MedianMs ?? double.NaN))),
        ];
        foreach (var (metric, measured) in metrics)
        {
            var pairs = ImmutableArray.CreateBuilder<PredictionPair>();
            var names = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
            foreach (var stored in predictors.Where(p => p.Metric == metric && rounds.Contains(p.Round)))
            {
                if (StoredPredictors.Load(families, stored) is { } predictor && encodings.Of(predictor) is not null)
                {
                    names.Add(stored.Family);
                    pairs.AddRange(Predict(predictor, encodings, [.. rounds[stored.Round].Where(e => double.IsFinite(measured(e)))],
                        measured));
                }
            }

            if (pairs.Count > 0)
            {
                var scores = PredictorScores.Of([.. pairs.Select(p => p.Predicted)], [.. pairs.Select(p => p.Measured)]);
                records.Add(new PredictionRecord(metric, names.ToImmutable(), pairs.ToImmutable(), scores));
            }
        }

        return records.ToImmutable();
    }

    private static IEnumerable<PredictionPair> Predict(IPredictor predictor, SpaceEncodings encodings, Evaluation[] rows, Func<Evaluation, double> measured)
    {
        var (means, spreads) = encodings.Predict(predictor, [.. rows.Select(r => r.Genes.AsMemory())]);
        return rows.Select((r, i) => new PredictionPair(r.Index, r.ArchitectureId, r.Round, means[i], spreads[i], measured(r)));
    }
}
