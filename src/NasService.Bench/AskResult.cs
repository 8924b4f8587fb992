namespace NasService.Bench;

/// <summary>How long an ask takes.</summary>
/// <param name="Algorithm">Name.</param>
/// <param name="Rows">Told before.</param>
/// <param name="Batch">Asked for.</param>
/// <param name="FirstSeconds">Of the first ask, which also compiles.</param>
/// <param name="MedianSeconds">Of all, wall.</param>
/// <param name="ProcessorSeconds">The same in processor time, which other programs hardly change.</param>
internal sealed record AskResult(string Algorithm, int Rows, int Batch, double FirstSeconds, double MedianSeconds, double ProcessorSeconds);
