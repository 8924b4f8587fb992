
namespace NasService.Core.Predictors;


/// <summary>A fitted predictor with its cross-validated scores.</summary>
public sealed record PredictorRecord
{
    /// <summary>As in <c>accuracy</c> or <c>latencyMs</c>.</summary>
    public required string Metric { get; init; }

    /// <summary>The device whose latency it predicts; null for what does not depend on a device.</summary>
    public string? DeviceId { get; init; }

    /// <summary>Round of the search it was fitted before; 1 is the first.</summary>
    public required int Round { get; init; }

    /// <summary>As in <c>ridge</c>.</summary>
    public required string Family { get; init; }

    /// <summary>All it takes to predict again, as JSON.</summary>
    public required string ParametersJson { get; init; }

    /// <summary>Evaluations it was fitted on.</summary>
    public required int Samples { get; init; }

    /// <summary>Rank agreement over the folds, -1 to 1; null where it is not defined.</summary>
    public double? KendallTau { get; init; }

    /// <summary>Root mean square error over the folds, in the metric's unit.</summary>
    public required double Rmse { get; init; }

    /// <summary>Mean absolute error as a share of the true value (0.05 is 5 %); null where a true value is 0.</summary>
    public double? Mape { get; init; }

    /// <summary>When it was stored, UTC; set by the store.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
