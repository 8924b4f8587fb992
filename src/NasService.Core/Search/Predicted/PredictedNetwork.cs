namespace NasService.Core.Search.Predicted;

/// <summary>A candidate that nobody need have evaluated, as predicted.</summary>
/// <param name="Genes">Canonical.</param>
/// <param name="Quality">In the unit of the task's metric.</param>
/// <param name="LatencyMs">Smaller is better.</param>
public sealed record PredictedNetwork(int[] Genes, PredictedValue Quality, PredictedValue LatencyMs);
