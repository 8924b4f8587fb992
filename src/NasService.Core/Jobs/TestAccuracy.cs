namespace NasService.Core.Jobs;


/// <summary>A share of correct answers on the test set, with its 95 % confidence interval.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Samples">Images it was counted on.</param>
/// <param name="Ci95Low">Lower end of the interval.</param>
/// <param name="Ci95High">Its upper end.</param>
public sealed record TestAccuracy(double Value, int Samples, double Ci95Low, double Ci95High);
