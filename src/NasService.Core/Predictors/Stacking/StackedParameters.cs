namespace NasService.Core.Predictors.Stacking;

/// <summary>A stack as it is written.</summary>
/// <param name="Family">Always <c>stacked</c>.</param>
/// <param name="Families">Of the members.</param>
/// <param name="Weights">Of the members; they sum to 1.</param>
/// <param name="Members">Parameters of each, as its family writes them.</param>
internal sealed record StackedParameters(string Family, string[] Families, double[] Weights, string[] Members);
