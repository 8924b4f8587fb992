using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>What <c>nas bench predictor</c> found.</summary>
/// <param name="Table">File name.</param>
/// <param name="Samples">Rows fitted on.</param>
/// <param name="Draws">Uniform draws of them.</param>
/// <param name="Rows">One per target and predictor.</param>
internal sealed record PredictorBenchResult(string Table, int Samples, int Draws, ImmutableArray<PredictorBenchRow> Rows);
