using System.Collections.Immutable;
using NasService.Core.Reports;

namespace NasService.Api.Predictors;

/// <summary>What predictors said of candidates before these were evaluated, beside what was found: points of equal place belong together.</summary>
/// <param name="Metric">As in <c>accuracy</c> or <c>latencyMs</c>.</param>
/// <param name="Families">Families that predicted, by name.</param>
/// <param name="Index">Indexes of the evaluations.</param>
/// <param name="Round">Round whose predictor spoke.</param>
/// <param name="Predicted">Means.</param>
/// <param name="Spread">Standard deviations, as the model believed.</param>
/// <param name="Measured">Values found.</param>
/// <param name="KendallTau">Rank agreement of the two, -1 to 1.</param>
/// <param name="Rmse">Root mean square error, in the metric's unit.</param>
/// <param name="Mape">Mean absolute error as a share of the true value.</param>
internal sealed record ResidualDocument(
    string Metric,
    ImmutableArray<string> Families,
    ImmutableArray<int> Index,
    ImmutableArray<int> Round,
    ImmutableArray<double> Predicted,
    ImmutableArray<double> Spread,
    ImmutableArray<double> Measured,
    double KendallTau,
    double Rmse,
    double Mape)
{
    public static ResidualDocument Of(PredictionRecord record) => new(
        record.Metric,
        [.. record.Families],
        [.. record.Pairs.Select(p => p.Index)],
        [.. record.Pairs.Select(p => p.Round)],
        [.. record.Pairs.Select(p => p.Predicted)],
        [.. record.Pairs.Select(p => p.Spread)],
        [.. record.Pairs.Select(p => p.Measured)],
        record.Scores.KendallTau,
        record.Scores.Rmse,
        record.Scores.Mape);
}
