namespace NasService.Torch.Extras;

/// <summary>A convolution without bias, batch normalisation by the batch's own statistics, an activation.</summary>
/// <param name="Stride">In both directions.</param>
/// <param name="Padding">Zeros on each side.</param>
/// <param name="Groups">1, or the channels of a depthwise convolution.</param>
/// <param name="Epsilon">Added to the variance.</param>
/// <param name="Activation">What follows.</param>
public sealed record FusedLayer(long Stride, long Padding, long Groups, double Epsilon, FusedActivation Activation)
{
    /// <summary>Over frames in time, N x C x 1 x T: the kernel has one row, and zeros stand before and behind alone.</summary>
    public bool IsOverTime { get; init; }

    /// <summary>Frames from one place of the kernel to the next. Default 1.</summary>
    public long Dilation { get; init; } = 1;

    /// <summary>Whether it is what kernels are made for: a square kernel, or one place of frames.</summary>
    internal bool IsSquare => !IsOverTime || Padding == 0;
}
