namespace NasService.Bench.Claims.QuantNas;

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
