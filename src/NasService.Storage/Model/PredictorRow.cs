using NasService.Core.Predictors;

namespace NasService.Storage.Model;


internal sealed class PredictorRow
{
    public long Id { get; set; }

    public required string JobId { get; set; }

    public required string Metric { get; set; }

    public string? DeviceId { get; set; }

    public required int Round { get; set; }

    public required string Family { get; set; }

    public required string ParametersJson { get; set; }

    public required int Samples { get; set; }

    public double? KendallTau { get; set; }

    public required double Rmse { get; set; }

    public double? Mape { get; set; }

    public required DateTimeOffset CreatedAt { get; set; }

    public static PredictorRow From(string jobId, PredictorRecord predictor, DateTimeOffset now) => new()
    {
        JobId = jobId,
        Metric = predictor.Metric,
        DeviceId = predictor.DeviceId,
        Round = predictor.Round,
        Family = predictor.Family,
        ParametersJson = predictor.ParametersJson,
        Samples = predictor.Samples,
        KendallTau = predictor.KendallTau,
        Rmse = predictor.Rmse,
        Mape = predictor.Mape,
        CreatedAt = now,
    };

    public PredictorRecord ToRecord() => new()
    {
        Metric = Metric,
        DeviceId = DeviceId,
        Round = Round,
        Family = Family,
        ParametersJson = ParametersJson,
        Samples = Samples,
        KendallTau = KendallTau,
        Rmse = Rmse,
        Mape = Mape,
        CreatedAt = CreatedAt,
    };
}
