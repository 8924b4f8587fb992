using System.Collections.Immutable;
using NasService.Core.Predictors;

namespace NasService.Core.Reports;

/// <summary>Everything a job predicted of one metric and then measured.</summary>
/// <param name="Metric">As in <c>accuracy</c>.</param>
/// <param name="Families">The predictors that took part.</param>
/// <param name="Pairs">In the order of evaluation; one or more.</param>
/// <param name="Scores">Over all pairs.</param>
public sealed record PredictionRecord(string Metric, ImmutableSortedSet<string> Families, ImmutableArray<PredictionPair> Pairs, PredictorScores Scores);
