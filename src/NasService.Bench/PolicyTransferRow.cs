namespace NasService.Bench;

/// <summary>One way to predict quantized networks.</summary>
/// <param name="Told">Quantized networks whose accuracies were told.</param>
/// <param name="From">What else was told, and how it is used.</param>
/// <param name="KendallTau">Of predicted and true accuracies of the networks left out.</param>
/// <param name="Error">Root mean square, as a share of 1.</param>
internal sealed record PolicyTransferRow(int Told, string From, Quantiles KendallTau, Quantiles Error);
