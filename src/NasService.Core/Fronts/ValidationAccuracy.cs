namespace NasService.Core.Fronts;

/// <param name="Value">Share of correct answers.</param>
/// <param name="Samples">Images it was counted on.</param>
public sealed record ValidationAccuracy(double Value, int Samples);
