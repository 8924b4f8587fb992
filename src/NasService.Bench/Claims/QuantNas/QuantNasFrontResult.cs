using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>Networks found and fixed ones.</summary>
/// <param name="Steps">Of the search, and of every training.</param>
/// <param name="Pictures">Validation pictures that are scored, whole.</param>
/// <param name="Points">All networks.</param>
/// <param name="OverBitOps">dB of the found ones above the fixed ones' front at equal BitOPs, mean of a seed's points; seeds are the
/// sample.</param>
/// <param name="OverLatency">The same at equal measured latency.</param>
internal sealed record QuantNasFrontResult(int Steps, int Pictures, ImmutableArray<PointRow> Points, PairedDifference OverBitOps,
    PairedDifference OverLatency);
