namespace NasService.Core.Reports;

/// <summary>The hypervolume of everything evaluated so far.</summary>
/// <param name="Evaluations">True evaluations, baselines not counted.</param>
/// <param name="Value">Share of correct answers times milliseconds.</param>
/// <param name="Round">Round of the newest evaluation.</param>
public sealed record HypervolumePoint(int Evaluations, double Value, int Round);
