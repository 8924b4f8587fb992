using NasService.Core.Operators;

namespace NasService.Core.Spaces;

/// <summary>
/// What follows the stages: a 1x1 convolution (none if <paramref name="Channels"/> is 0), global average pool, a 1x1 convolution of the pooled features without BN
/// and bias (none if <paramref name="Features"/> is 0), linear classifier.
/// </summary>
public sealed record HeadSpec(int Channels, Activation Activation, int Bits = 32, int Features = 0)
{
    /// <summary>Tokens are normalised before anything else, each over its channels.</summary>
    public bool HasLayerNorm { get; init; }

    /// <summary>The classifier reads the first token, a class token, in place of the mean.</summary>
    public bool ReadsClassToken { get; init; }

    /// <summary>Frames are pooled to their mean and standard deviation, weighed by attention of so many channels; 0: they are not.</summary>
    public int StatisticsAttention { get; init; }

    /// <summary>Numbers of the embedding that the network gives; 0: it gives classes.</summary>
    public int Embedding { get; init; }

    /// <summary>Times that the picture becomes as wide and high: a 3x3 convolution and a pixel shuffle; 0: the network gives no
    /// picture.</summary>
    public int Upscale { get; init; }

    /// <summary>What is enlarged bicubically is added: the stages learn what that lacks. Default: it is.</summary>
    public bool AddsBicubic { get; init; } = true;
}
