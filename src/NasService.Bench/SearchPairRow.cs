using NasService.Core.Statistics;

namespace NasService.Bench;

/// <summary>Two algorithms at one stage of their budgets.</summary>
/// <param name="Evaluations">Of the first.</param>
/// <param name="OtherEvaluations">Of the second.</param>
/// <param name="Share">Median share of the exact front's hypervolume of the first.</param>
/// <param name="OtherShare">Of the second.</param>
/// <param name="Difference">First minus second, seed by seed.</param>
internal sealed record SearchPairRow(int Evaluations, int OtherEvaluations, double Share, double OtherShare, Bootstrap Difference);
