namespace NasService.Core.Operators;

/// <summary>One convolution or linear layer of a concrete network, with all its numbers.</summary>
/// <param name="Name">Unique in its network, as in <c>stage1.block2.depthwise</c>.</param>
/// <param name="In">Input channels.</param>
/// <param name="Out">Output channels.</param>
/// <param name="Kernel">Side of the square kernel, or its length over frames; padding is Kernel / 2, times the dilation.</param>
/// <param name="Stride">1 or 2.</param>
/// <param name="Groups">1, or In for a depthwise convolution.</param>
/// <param name="InSize">Side of the square input map; 1 behind the pool.</param>
/// <param name="Activation">What follows.</param>
/// <param name="HasBatchNorm">BN follows and there is no bias; otherwise there is a bias (but see <see cref="HasBias"/>).</param>
/// <param name="Bits">Code of its number format: 8 for int8 weights and activations, 32 for fp32.</param>
public sealed record LayerPlan(
    string Name,
    int In,
    int Out,
    int Kernel,
    int Stride,
    int Groups,
    int InSize,
    Activation Activation,
    bool HasBatchNorm,
    int Bits = 32)
{
    /// <summary>Whether there is a trained bias where no BN follows. Default: there is.</summary>
    public bool HasBias { get; init; } = true;

    /// <summary>int8 weights have a zero point; means nothing in fp32. Default: they have none.</summary>
    public bool IsAsymmetric { get; init; }

    /// <summary>Added to the variance by the BN that follows. Default: PyTorch's.</summary>
    public double NormEpsilon { get; init; } = DefaultNormEpsilon;

    public const double DefaultNormEpsilon = 1e-5;

    /// <summary>Tokens that a product is applied to, each for itself; 0: it reads a map or a vector.</summary>
    public int Tokens { get; init; }

    /// <summary>Frames that a convolution over time is applied to, C x 1 x T with a kernel of 1 x k; 0: it is none.</summary>
    public int Frames { get; init; }

    /// <summary>Frames from one place of the kernel to the next; of a convolution over time. Default 1.</summary>
    public int Dilation { get; init; } = 1;

    /// <summary>Heads that its outputs fall into: a sub-network has leading heads, and of each the leading outputs. 0: they are one
    /// row.</summary>
    public int OutHeads { get; init; }

    /// <summary>The same of its inputs.</summary>
    public int InHeads { get; init; }

    /// <summary>Places that it reads: of a map, of tokens, of frames, or the one of a vector.</summary>
    public long InPlaces => Tokens > 0 ? Tokens : Frames > 0 ? Frames : (long)InSize * InSize;

    /// <summary>Places that it makes.</summary>
    public long OutPlaces => Tokens > 0 ? Tokens : Frames > 0 ? Frames : (long)OutSize * OutSize;

    public int OutSize => (InSize + Stride - 1) / Stride;

    public bool IsDepthwise => Groups == In && Groups > 1;

    public long WeightCount => (long)Out * (In / Groups) * KernelPlaces;

    /// <summary>Weights of a filter for each channel that it reads.</summary>
    public int KernelPlaces => Frames > 0 ? Kernel : Kernel * Kernel;

    /// <summary>Trainable parameters as published networks count them: weights, and BN's scale and shift or the bias.</summary>
    public long Parameters => WeightCount + (HasBatchNorm ? 2L * Out : BiasCount);

    /// <summary>Trained biases: none where BN follows, whose shift is one.</summary>
    public int BiasCount => HasBatchNorm || !HasBias ? 0 : Out;

    /// <summary>Multiply-accumulates for one image; biases, activations, pools and additions are not counted.</summary>
    public long Macs => WeightCount * OutPlaces;

    /// <summary>Multiply-accumulates times the bits of a weight times those of an activation.</summary>
    public long BitOps => Macs * Format.WeightBits * Format.ActivationBits;

    /// <summary>A product with a matrix and a bias, of each of some tokens.</summary>
    public static LayerPlan Product(string name, int input, int output, int tokens, Activation activation = Activation.None, int bits = 32)
        => new(name, input, output, 1, 1, 1, 1, activation, false, bits) { Tokens = tokens };

    /// <summary>A convolution over time with BN and an activation behind it.</summary>
    /// <param name="name">Of the layer.</param>
    /// <param name="input">What is read, C x 1 x T.</param>
    /// <param name="output">Channels made.</param>
    /// <param name="kernel">k, odd.</param>
    /// <param name="activation">What follows.</param>
    /// <param name="bits">Code of its number format.</param>
    public static LayerPlan OverTime(string name, TensorShape input, int output, int kernel, Activation activation, int bits = 32)
        => new(name, input.Channels, output, kernel, 1, 1, 1, activation, true, bits) { Frames = input.Places };

    /// <summary>A number for each channel, and a shift where it has a bias.</summary>
    public static LayerPlan PerChannel(string name, int channels, int kernel = 1)
        => new(name, channels, channels, kernel, 1, channels, 1, Activation.None, false);

    public NumberFormat Format => NumberFormats.Of(Bits);

    /// <summary>Bytes of the folded layer in its number format.</summary>
    public long Bytes => Format.Bytes(this);
}
