namespace NasService.Core.Jobs;


/// <summary>A share of correct answers; it never travels without its count.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Samples">Images it was counted on.</param>
public sealed record AccuracyScore(double Value, int Samples);
