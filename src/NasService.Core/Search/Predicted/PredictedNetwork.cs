namespace NasService.Core.Search.Predicted;

/// <summary>A candidate that nobody need have evaluated, as predicted.</summary>
/// <param name="Genes">Canonical.</param>
/// <param name="Accuracy">Greater is better.</param>
/// <param name="LatencyMs">Smaller is better.</param>
public sealed record PredictedNetwork(int[] Genes, PredictedValue Accuracy, PredictedValue LatencyMs);
