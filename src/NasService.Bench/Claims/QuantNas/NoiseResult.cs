using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>Trainings with and without noise, and times of steps.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Pictures">Validation pictures that networks are scored on, whole.</param>
/// <param name="Rows">By seed and way.</param>
/// <param name="Lead">dB that int8 costs less behind noise; seeds are pairs.</param>
/// <param name="Times">Of steps of the recipe, by seed and widths.</param>
internal sealed record NoiseResult(int Steps, int Pictures, ImmutableArray<NoiseRow> Rows, PairedDifference Lead, ImmutableArray<StepRow> Times);

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

/// <summary>Processor seconds of a step of the recipe.</summary>
/// <param name="Seed">Of the weights.</param>
/// <param name="Widths">Bit widths below 32 on every edge.</param>
/// <param name="NoiseSeconds">With noise.</param>
/// <param name="RoundedSeconds">With fake quantization.</param>
internal sealed record StepRow(int Seed, int Widths, double NoiseSeconds, double RoundedSeconds);
