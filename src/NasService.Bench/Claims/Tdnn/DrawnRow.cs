namespace NasService.Bench.Claims.Tdnn;

/// <summary>Two networks of about as many multiply-accumulates; equal error rates in percent.</summary>
internal sealed record DrawnRow(int Seed, long Macs, long OtherMacs, double Drawn, double Other);
