using NasService.Core.Evaluations;
using NasService.Core.Latency;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Transfer;
using NasService.Core.Search;
using NasService.Pipeline.Jobs;
using NasService.Pipeline.Search;

namespace NasService.Pipeline.Devices;

/// <summary>
/// Keeps the predictors behind a round. Of a device that follows it is one that starts from the first device's: fitted on what was
/// measured there and nothing else, and scored on that.
/// </summary>
internal sealed class FollowerPredictors(TransferredFamily transferred)
{
    /// <summary>With fewer, cross-validation says nothing.</summary>
    private const int FewestRows = 5;

    /// <param name="session">The job.</param>
    /// <param name="algorithm">Has asked for the round.</param>
    /// <param name="stored">What it was told.</param>
    /// <param name="round">Of the search.</param>
    /// <param name="cancellationToken">Ends the fits.</param>
    public async Task SaveAsync(
        JobSession session, ISearchAlgorithm algorithm, IReadOnlyList<Evaluation> stored, int round, CancellationToken cancellationToken)
    {
        if (algorithm is not IGuidedSearch guided)
        {
            return;
        }

        foreach (var fitted in guided.Predictors)
        {
            var follower = session.Scenarios.FirstOrDefault(s => s.Device is not null && Metrics.LatencyMs + s.Suffix == fitted.Metric);
            var kept = follower is null ? fitted : Transfer(session, guided, follower, stored, cancellationToken);
            if (kept is not null)
            {
                await session.Store.SavePredictorAsync(session.Stage.Ticket, Record(session, kept, follower, round), cancellationToken);
            }
        }
    }

    private static PredictorRecord Record(JobSession session, FittedPredictor fitted, LatencyScenario? follower, int round)
    {
        var tau = fitted.Scores.KendallTau;
        return new PredictorRecord
        {
            Metric = fitted.Metric,
            DeviceId = fitted.Metric.StartsWith(Metrics.LatencyMs, StringComparison.Ordinal) ? follower?.DeviceId
                ?? session.Meter.Device.Id : null,
            Round = round,
            Family = fitted.Predictor.Family,
            ParametersJson = fitted.Predictor.ToJson(),
            Samples = fitted.Rows,
            KendallTau = double.IsFinite(tau) ? tau : null,
            Rmse = fitted.Scores.Rmse,
            Mape = fitted.Scores.Mape,
        };
    }

    private FittedPredictor? Transfer(
        JobSession session, IGuidedSearch guided, LatencyScenario follower, IReadOnlyList<Evaluation> stored,
            CancellationToken cancellationToken)
    {
        Evaluation[] rows = [.. stored.Where(e => e.Succeeded && e.LatencyOf(follower) is not null)];
        if (rows.Length < FewestRows || guided.Predictors.FirstOrDefault(p => p.Metric == Metrics.LatencyMs) is not { } source)
        {
            return null;
        }

        var family = transferred.From(source.Predictor);
        var features = FollowerLatencies.FeaturesOf(session.Space, rows);
        double[] values = [.. rows.Select(e => e.LatencyOf(follower)!.MedianMs)];
        return new FittedPredictor(
            Metrics.LatencyMs + follower.Suffix, family.Fit(features, values, cancellationToken),
            PredictorSelection.CrossValidate(family, features, values, cancellationToken), rows.Length);
    }
}
