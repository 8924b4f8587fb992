using NasService.Core.Predictors;

namespace NasService.Api.Predictors;

/// <summary>A fitted predictor.</summary>
/// <param name="Metric">As in <c>accuracy</c> or <c>latencyMs</c>.</param>
/// <param name="Device">The device whose latency it predicts; absent for what does not depend on one.</param>
/// <param name="Round">Round of the search it was fitted before.</param>
/// <param name="Family">As in <c>ridge</c>.</param>
/// <param name="Samples">Evaluations it was fitted on.</param>
/// <param name="KendallTau">Rank agreement over the folds, -1 to 1; absent where it is not defined.</param>
/// <param name="Rmse">Root mean square error over the folds, in the metric's unit.</param>
/// <param name="Mape">Mean absolute error as a share of the true value; absent where a true value is 0.</param>
internal sealed record PredictorDocument(string Metric, string? Device, int Round, string Family, int Samples, double? KendallTau, double Rmse, double? Mape)
{
    public static PredictorDocument Of(PredictorRecord p) => new(p.Metric, p.DeviceId, p.Round, p.Family, p.Samples, p.KendallTau, p.Rmse, p.Mape);
}
