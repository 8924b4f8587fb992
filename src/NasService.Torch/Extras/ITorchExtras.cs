using TorchSharp;

namespace NasService.Torch.Extras;

/// <summary>
/// What the trainer needs and TorchSharp does slowly or lacks. Two bodies: libtorch's own operators, and kernels of our own. Shapes, types and
/// devices are checked before libtorch sees them: some of its entry points end the process on a wrong argument.
/// </summary>
public interface ITorchExtras
{
    string Name { get; }

    /// <summary>
    /// The N x C x H x W tensor with the strides of channels-last (H*W*C, 1, W*C, C), copied only where they differ. The strides are
    /// set even where one channel or a 1x1 kernel makes them ambiguous: libtorch's own conversion leaves those alone, and everything
    /// behind such a tensor then runs in the slow layout. Differentiable.
    /// </summary>
    torch.Tensor ChannelsLast(torch.Tensor images);

    /// <summary>
    /// Convolution, normalisation and activation of N x C x H x W images; weight O x C / groups x k x k, <paramref name="scale"/> and
    /// <paramref name="shift"/> O. The kernels have one forward and one backward pass of their own for 1x1 and depthwise convolutions of
    /// channels-last fp32 on CPUs with AVX2 where channels are multiples of 8, equal to libtorch's up to rounding. Differentiable, once.
    /// </summary>
    /// <exception cref="ArgumentException">Shapes, types or devices do not fit; says what was expected and what was got.</exception>
    torch.Tensor ConvNormAct(torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer);

    /// <summary>The same without gradients; gives the batch's mean and biased variance in front of the normalisation, O each, too.</summary>
    (torch.Tensor Output, torch.Tensor Mean, torch.Tensor Variance) ConvNormActStats(
        torch.Tensor input, torch.Tensor weight, torch.Tensor scale, torch.Tensor shift, FusedLayer layer);

    /// <summary>
    /// A squeeze-and-excitation gate: N x C x H x W images times hardsigmoid(expand . relu(reduce . mean over pixels)); weights R x C x 1 x 1 and
    /// C x R x 1 x 1. The kernels read and write the maps once in each pass. Differentiable, once.
    /// </summary>
    /// <exception cref="ArgumentException">As above.</exception>
    torch.Tensor Gate(torch.Tensor input, torch.Tensor reduce, torch.Tensor reduceBias, torch.Tensor expand, torch.Tensor expandBias);

    /// <summary>
    /// One step of stochastic gradient descent, in place, per group as in PyTorch: g += decay * p; v = momentum * v + g;
    /// p -= rate * (nesterov ? g + momentum * v : v). A parameter whose gradient is null or empty neither moves nor decays.
    /// </summary>
    void SgdStep(SgdGroup group);
}
