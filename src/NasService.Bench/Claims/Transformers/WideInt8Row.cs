using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>One policy.</summary>
/// <param name="Bits">Block by block.</param>
/// <param name="Int8">Blocks in int8.</param>
/// <param name="Ms">Median latency.</param>
/// <param name="Gain">Latency of fp32 over this.</param>
/// <param name="LossPoints">Points of accuracy lost against fp32, by seed.</param>
internal sealed record WideInt8Row(string Bits, int Int8, double Ms, double Gain, ImmutableArray<double> LossPoints);
