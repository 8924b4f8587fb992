using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>Networks found and fixed ones.</summary>
/// <param name="Steps">Of the search, and of every training.</param>
/// <param name="Pictures">Validation pictures that are scored, whole.</param>
/// <param name="Points">All networks.</param>
/// <param name="OverBitOps">dB of the found ones above the fixed ones' front at equal BitOPs, mean of a seed's points; seeds are the sample.</param>
/// <param name="OverLatency">The same at equal measured latency.</param>
internal sealed record QuantNasFrontResult(int Steps, int Pictures, ImmutableArray<PointRow> Points, PairedDifference OverBitOps, PairedDifference OverLatency);

/// <summary>One network.</summary>
/// <param name="Seed">Of the search and of its training.</param>
/// <param name="Kind">Found or fixed; what is simulated says so.</param>
/// <param name="Network">Operation and bits of each edge.</param>
/// <param name="BitOps">Of a patch.</param>
/// <param name="Psnr">dB: of the exported file, or simulated.</param>
/// <param name="Ms">Median latency of the exported file; null: there is no file with such widths.</param>
internal sealed record PointRow(int Seed, string Kind, string Network, long BitOps, double Psnr, double? Ms);
