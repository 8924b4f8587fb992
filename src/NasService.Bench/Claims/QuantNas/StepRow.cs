namespace NasService.Bench.Claims.QuantNas;

/// <summary>Processor seconds of a step of the recipe.</summary>
/// <param name="Seed">Of the weights.</param>
/// <param name="Widths">Bit widths below 32 on every edge.</param>
/// <param name="NoiseSeconds">With noise.</param>
/// <param name="RoundedSeconds">With fake quantization.</param>
internal sealed record StepRow(int Seed, int Widths, double NoiseSeconds, double RoundedSeconds);
