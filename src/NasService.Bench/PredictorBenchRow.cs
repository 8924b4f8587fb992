using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>One predictor of one column, over all draws.</summary>
/// <param name="Target">What is predicted, and from what beside the architecture.</param>
/// <param name="Predictor">Family, or <c>selected</c>.</param>
/// <param name="KendallTau">On all rows not drawn.</param>
/// <param name="MedianError">Median absolute error as a share of the value, above the table's median accuracy.</param>
/// <param name="Coverage">Share of those rows within 1.64 predicted spreads of the mean.</param>
/// <param name="Chosen">Family to draws in which it was the one.</param>
internal sealed record PredictorBenchRow(
    string Target, string Predictor, Quantiles KendallTau, Quantiles MedianError, Quantiles Coverage, ImmutableSortedDictionary<string, int> Chosen);
