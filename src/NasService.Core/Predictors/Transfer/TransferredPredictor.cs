using System.Text.Json;

namespace NasService.Core.Predictors.Transfer;

/// <summary>A predictor that sees what its source says as a last feature.</summary>
internal sealed class TransferredPredictor(IPredictor? source, IPredictor predictor) : IPredictor
{
    public string Family => TransferredFamily.FamilyName;

    public int Columns => source?.Columns ?? predictor.Columns;

    public void Predict(FeatureMatrix features, Span<double> mean, Span<double> spread)
    {
        PredictorInput.Check(this, features, mean, spread);
        predictor.Predict(source is null ? features : TransferredFamily.Extend(features, source), mean, spread);
    }

    public string ToJson() => JsonSerializer.Serialize(
        new TransferredParameters(Family, source?.Family, source?.ToJson(), predictor.Family, predictor.ToJson()), JsonSerializerOptions.Web);
}
