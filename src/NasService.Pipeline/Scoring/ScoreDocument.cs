using System.Collections.Immutable;

namespace NasService.Pipeline.Scoring;

/// <summary>How good a bundle's model is on other data.</summary>
/// <param name="Bundle">Id of its architecture.</param>
/// <param name="Model">File of the bundle.</param>
/// <param name="Task">What it is asked.</param>
/// <param name="Data">The folder.</param>
/// <param name="Kind">Of the data.</param>
/// <param name="Samples">That it was scored on.</param>
/// <param name="Trials">Of verification, where a file lists them; null: every pair, or the task has none.</param>
/// <param name="Scores">The task's metric first.</param>
public sealed record ScoreDocument(
    string Bundle, string Model, string Task, string Data, string Kind, int Samples, int? Trials, ImmutableArray<ScoredMetric> Scores);
