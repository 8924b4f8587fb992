namespace NasService.Core.Search.Predicted;

/// <summary>A prediction; it never travels without its spread.</summary>
/// <param name="Mean">In the metric's unit.</param>
/// <param name="Spread">Standard deviation of one new observation, as the model believes.</param>
public sealed record PredictedValue(double Mean, double Spread);
