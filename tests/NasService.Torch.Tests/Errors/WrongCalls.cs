using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Torch.Tests.Errors;

/// <summary>What no caller may ask for: each must end in an exception that says what was expected and got.</summary>
internal static class WrongCalls
{
    private static readonly FusedLayer s_layer = new(1, 1, 1, 1e-5, FusedActivation.Relu);

    /// <summary>By name; each is run with each body's extras.</summary>
    public static IReadOnlyDictionary<string, Action<ITorchExtras>> All { get; } = new Dictionary<string, Action<ITorchExtras>>(StringComparer.Ordinal)
    {
        ["channels-last of two dimensions"] = e => e.ChannelsLast(ones(2, 2)),
        ["convolution of two dimensions"] = e => e.ConvNormAct(ones(8, 8), Weight(), ones(8), ones(8), s_layer),
        ["convolution with another number of channels"] = e => e.ConvNormAct(Images(), ones(8, 4, 3, 3), ones(8), ones(8), s_layer),
        ["convolution with a flat weight"] = e => e.ConvNormAct(Images(), ones(8, 8), ones(8), ones(8), s_layer),
        ["convolution with an oblong kernel"] = e => e.ConvNormAct(Images(), ones(8, 8, 3, 1), ones(8), ones(8), s_layer),
        ["convolution with a short scale"] = e => e.ConvNormAct(Images(), Weight(), ones(7), ones(8), s_layer),
        ["convolution with a short shift"] = e => e.ConvNormAct(Images(), Weight(), ones(8), ones(7), s_layer),
        ["convolution with a matrix as scale"] = e => e.ConvNormAct(Images(), Weight(), ones(8, 1), ones(8), s_layer),
        ["convolution of mixed types"] = e => e.ConvNormAct(Images(), Weight().to(float64), ones(8), ones(8), s_layer),
        ["convolution of integers"] = e => e.ConvNormAct(Images().to(int64), Weight().to(int64), ones(8).to(int64), ones(8), s_layer),
        ["convolution on another device"] = e => e.ConvNormAct(Images(), Weight().to(META), ones(8), ones(8), s_layer),
        ["convolution by groups that do not divide"] = e => e.ConvNormAct(Images(), Weight(), ones(8), ones(8), s_layer with { Groups = 3 }),
        ["convolution with no stride"] = e => e.ConvNormAct(Images(), Weight(), ones(8), ones(8), s_layer with { Stride = 0 }),
        ["convolution of images below the kernel"] = e => e.ConvNormAct(ones(1, 8, 1, 1), ones(8, 8, 7, 7), ones(8), ones(8), s_layer),
        ["convolution of no image"] = e => e.ConvNormAct(ones(0, 8, 4, 4), Weight(), ones(8), ones(8), s_layer),
        ["convolution of an unknown activation"] = e => e.ConvNormAct(ones(1, 9, 4, 4), ones(9, 9, 3, 3), ones(9), ones(9), s_layer with { Activation = (FusedActivation)99 }),
        ["depthwise with another number of channels"] = e => e.ConvNormAct(Images(), ones(16, 1, 3, 3), ones(8), ones(8), s_layer with { Groups = 8 }),
        ["convolution without images"] = e => e.ConvNormAct(null!, Weight(), ones(8), ones(8), s_layer),
        ["convolution without a weight"] = e => e.ConvNormAct(Images(), null!, ones(8), ones(8), s_layer),
        ["convolution of a tensor that is gone"] = e => e.ConvNormAct(Gone(), Weight(), ones(8), ones(8), s_layer),
        ["statistics with another number of channels"] = e => e.ConvNormActStats(Images(), ones(8, 4, 3, 3), ones(8), ones(8), s_layer),
        ["gate with another number of channels"] = e => e.Gate(Images(), ones(8, 4, 1, 1), ones(8), ones(8, 8, 1, 1), ones(8)),
        ["gate that expands to another number"] = e => e.Gate(Images(), ones(8, 8, 1, 1), ones(8), ones(4, 8, 1, 1), ones(8)),
        ["gate with a short bias"] = e => e.Gate(Images(), ones(8, 8, 1, 1), ones(7), ones(8, 8, 1, 1), ones(8)),
        ["gate of mixed types"] = e => e.Gate(Images(), ones(8, 8, 1, 1).to(float64), ones(8), ones(8, 8, 1, 1), ones(8)),
        ["gate without a bias"] = e => e.Gate(Images(), ones(8, 8, 1, 1), null!, ones(8, 8, 1, 1), ones(8)),
        ["step of lists of different length"] = e => e.SgdStep(new SgdGroup([ones(1)], [], [null], 1, 0.9, 0, Nesterov: false)),
        ["step by a gradient of another shape"] = e => e.SgdStep(new SgdGroup([ones(8)], [ones(3)], [null], 1, 0.9, 0, Nesterov: false)),
        ["step by a gradient of another type"] = e => e.SgdStep(new SgdGroup([ones(8)], [ones(8).to(complex64)], [null], 1, 0.9, 0, Nesterov: false)),
        ["gradient of several numbers"] = _ => Differentiation.Of(ones(2, requires_grad: true) * 2, [ones(2, requires_grad: true)]),
        ["gradient of a constant"] = _ => Differentiation.Of(ones(1), [ones(1, requires_grad: true)]),
        ["gradient by a leaf that needs none"] = _ => Differentiation.Of(ones(1, requires_grad: true) * 2, [ones(1)]),
    };

    private static Tensor Images() => TorchExtras.Plain.ChannelsLast(ones(2, 8, 4, 4));

    private static Tensor Weight() => ones(8, 8, 3, 3);

    private static Tensor Gone()
    {
        var images = Images();
        images.Dispose();
        return images;
    }
}
