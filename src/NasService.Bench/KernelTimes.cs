namespace NasService.Bench;

/// <summary>One layer (convolution, batch normalisation, activation) of a network in training; milliseconds are medians.</summary>
/// <param name="Layer">Where the network has it first.</param>
/// <param name="Shape">Channels, kernel, stride and side of the map.</param>
/// <param name="Gflop">Of the forward convolution, 10^9; the backward pass has twice that.</param>
/// <param name="PlainForwardMs">libtorch's operators.</param>
/// <param name="PlainBackwardMs">libtorch's operators.</param>
/// <param name="FastForwardMs">Ours.</param>
/// <param name="FastBackwardMs">Ours.</param>
internal sealed record KernelTimes(
    string Layer, string Shape, double Gflop, double PlainForwardMs, double PlainBackwardMs, double FastForwardMs, double FastBackwardMs)
{
    public double OfPlain => (FastForwardMs + FastBackwardMs) / (PlainForwardMs + PlainBackwardMs);

    public double ForwardGflops => 1000 * Gflop / FastForwardMs;

    public double BackwardGflops => 2000 * Gflop / FastBackwardMs;
}
