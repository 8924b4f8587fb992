namespace NasService.Bench;

/// <summary>What the layers of one kind cost in a training step of one network: medians of each layer, summed.</summary>
/// <param name="Kind">As in <see cref="StepKinds"/>.</param>
/// <param name="Layers">How many the network has.</param>
/// <param name="Gflop">Of the forward pass, 10^9; the backward pass has twice that.</param>
/// <param name="MapGigabytes">10^9 bytes of feature maps that the forward pass must read and write once; the backward pass moves at least twice that.</param>
/// <param name="PlainForwardMs">libtorch's operators.</param>
/// <param name="PlainBackwardMs">libtorch's operators.</param>
/// <param name="FastForwardMs">Ours, libtorch's where there is none of ours.</param>
/// <param name="FastBackwardMs">Ours, libtorch's where there is none of ours.</param>
internal sealed record KindTimes(
    string Kind, int Layers, double Gflop, double MapGigabytes, double PlainForwardMs, double PlainBackwardMs, double FastForwardMs, double FastBackwardMs)
{
    public double PlainMs => PlainForwardMs + PlainBackwardMs;

    public double FastMs => FastForwardMs + FastBackwardMs;

    public double ForwardGflops => 1000 * Gflop / FastForwardMs;

    public double BackwardGflops => 2000 * Gflop / FastBackwardMs;

    public double ForwardGigabytes => 1000 * MapGigabytes / FastForwardMs;

    public double BackwardGigabytes => 2000 * MapGigabytes / FastBackwardMs;
}
