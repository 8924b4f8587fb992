using System.Collections.Immutable;

namespace NasService.Bench;

/// <summary>What a space's layers cost in training, and what the machine could do at best.</summary>
/// <param name="Space">Name of the space.</param>
/// <param name="Resolution">Side of the images.</param>
/// <param name="Batch">Images.</param>
/// <param name="Threads">Inside operators.</param>
/// <param name="ProductGflops">10^9 operations a second of a product of 1,024 x 1,024 matrices.</param>
/// <param name="CopyGigabytes">10^9 bytes a second, read and written, of a copy of 64 MiB.</param>
/// <param name="Layers">Each shape of the largest network once.</param>
internal sealed record KernelResult(
    string Space, int Resolution, int Batch, int Threads, double ProductGflops, double CopyGigabytes, ImmutableArray<KernelTimes> Layers)
{
    public double OfPlain => Layers.Sum(l => l.FastForwardMs + l.FastBackwardMs) / Layers.Sum(l => l.PlainForwardMs + l.PlainBackwardMs);
}
