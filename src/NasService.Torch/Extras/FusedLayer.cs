namespace NasService.Torch.Extras;

/// <summary>A convolution without bias, batch normalisation by the batch's own statistics, an activation.</summary>
/// <param name="Stride">In both directions.</param>
/// <param name="Padding">Zeros on each side.</param>
/// <param name="Groups">1, or the channels of a depthwise convolution.</param>
/// <param name="Epsilon">Added to the variance.</param>
/// <param name="Activation">What follows.</param>
public sealed record FusedLayer(long Stride, long Padding, long Groups, double Epsilon, FusedActivation Activation);
