using System.Collections.Immutable;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>One network.</summary>
/// <param name="Seed">Of weights and order.</param>
/// <param name="Way">How it was trained.</param>
/// <param name="Fp32">PSNR of the fp32 file, dB.</param>
/// <param name="Int8">PSNR of the int8 file, dB.</param>
/// <param name="Simulated">PSNR in 6 and in 4 bits, rounded after training and simulated: no file has these.</param>
internal sealed record NoiseRow(int Seed, string Way, double Fp32, double Int8, ImmutableArray<double> Simulated)
{
    public double Int8Loss => Fp32 - Int8;
}
