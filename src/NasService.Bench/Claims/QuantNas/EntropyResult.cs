using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>Trainings with more and less entropy.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Pictures">Validation pictures that are scored, whole.</param>
/// <param name="Rows">By entropy and seed.</param>
/// <param name="Closed">dB between the gap without entropy and that with the most; seeds are pairs.</param>
internal sealed record EntropyResult(int Steps, int Pictures, ImmutableArray<EntropyRow> Rows, PairedDifference Closed);

/// <summary>One training.</summary>
/// <param name="Entropy">Its coefficient at the end.</param>
/// <param name="Seed">Of weights and order.</param>
/// <param name="LeastLargest">The least of the edges' largest shares.</param>
/// <param name="MeanLargest">The mean of them.</param>
/// <param name="Mixture">PSNR of the mixture, dB; simulated.</param>
/// <param name="Network">PSNR of the exported network of the largest shares with the same weights, dB.</param>
internal sealed record EntropyRow(double Entropy, int Seed, double LeastLargest, double MeanLargest, double Mixture, double Network)
{
    public double Gap => Mixture - Network;
}
