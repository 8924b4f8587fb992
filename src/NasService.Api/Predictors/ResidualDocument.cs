using System.Collections.Immutable;
using NasService.Core.Predictors;

namespace NasService.Api.Predictors;

/// <summary>What predictors said of candidates before these were evaluated, beside what was found: points of equal place belong together.</summary>
/// <param name="Metric">As in <c>accuracy</c> or <c>latencyMs</c>.</param>
/// <param name="Families">Families that predicted, in the order of their rounds.</param>
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
    public static ResidualDocument Of(string metric, IReadOnlyList<string> families, IReadOnlyList<Residual> points)
    {
        var predicted = points.Select(p => p.Predicted).ToImmutableArray();
        var measured = points.Select(p => p.Measured).ToImmutableArray();
        var scores = PredictorScores.Of(predicted.AsSpan(), measured.AsSpan());
        return new ResidualDocument(
            metric, [.. families.Distinct()], [.. points.Select(p => p.Index)], [.. points.Select(p => p.Round)], predicted, [.. points.Select(p => p.Spread)], measured,
            scores.KendallTau, scores.Rmse, scores.Mape);
    }
}
