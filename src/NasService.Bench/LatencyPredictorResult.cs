using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>What <c>nas bench latency-predictor</c> found.</summary>
/// <param name="Space">Name.</param>
/// <param name="BlockNetworks">Networks measured for the blocks.</param>
/// <param name="Samples">Whole networks learned from.</param>
/// <param name="Tests">Whole networks tested on.</param>
/// <param name="Rows">One per predictor.</param>
internal sealed record LatencyPredictorResult(string Space, int BlockNetworks, int Samples, int Tests, ImmutableArray<LatencyPredictorRow> Rows);
