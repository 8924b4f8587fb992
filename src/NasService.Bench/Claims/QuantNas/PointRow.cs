namespace NasService.Bench.Claims.QuantNas;

/// <summary>One network.</summary>
/// <param name="Seed">Of the search and of its training.</param>
/// <param name="Kind">Found or fixed; what is simulated says so.</param>
/// <param name="Network">Operation and bits of each edge.</param>
/// <param name="BitOps">Of a patch.</param>
/// <param name="Psnr">dB: of the exported file, or simulated.</param>
/// <param name="Ms">Median latency of the exported file; null: there is no file with such widths.</param>
internal sealed record PointRow(int Seed, string Kind, string Network, long BitOps, double Psnr, double? Ms);
