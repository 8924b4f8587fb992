using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>Convolutions with what follows them: <see cref="ConvUnit"/>.</summary>
internal sealed class ConvUnitKernel : OpKernel<ConvUnit>
{
    /// <summary>A convolution with its bias, if any, and activation, but without BN.</summary>
    public static Tensor Plain(LayerPlan layer, Tensor x, ForwardPass pass)
    {
        var (weight, bias) = (pass.Weight(layer), pass.Bias(layer));
        x = pass.Reads(layer, x);
        var y = layer is { Kernel: 1, InSize: 1, Groups: 1, Frames: 0 }
            ? Product(x, weight, bias)
            : Convolve(layer, x, weight, bias);
        return Activations.Apply(layer.Activation, y);
    }

    /// <summary>The convolution alone, of a map or over time.</summary>
    public static Tensor Convolve(LayerPlan layer, Tensor x, Tensor weight, Tensor? bias)
    {
        long stride = layer.Stride, dilation = layer.Dilation, padding = layer.Kernel / 2 * dilation;
        return layer.Frames > 0
            ? nn.functional.conv2d(x, weight, bias, [1L, stride], [0L, padding], [1L, dilation], layer.Groups)
            : nn.functional.conv2d(x, weight, bias, [stride, stride], [padding, padding], [1L, 1L], layer.Groups);
    }

    protected override Tensor Forward(ConvUnit op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => pass.Normalized(op.Layer, inputs[0]) ?? Plain(op.Layer, inputs[0], pass);

    protected override IEnumerable<SharedLayer> Create(ConvUnit largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
    {
        var layer = largest.Layer;
        yield return new SharedLayer(layer, kernels.TryGetValue(layer.Name, out var sides) ? [.. sides] : [layer.Kernel],
            largest.InitialFactor == 1 ? InitialWeight.Normal(layer, next()) : InitialWeight.Normal(layer, next()).Times(largest.InitialFactor), device);
    }

    protected override ChannelFlow Flow(ConvUnit op) => op.Layer.IsDepthwise ? ChannelFlow.Carries : ChannelFlow.Mixes;

    // A depthwise convolution has one filter a channel, which lies along its outputs; outputs in heads have two dimensions before those of the inputs.
    protected override IEnumerable<ChannelAxis> InputAxes(ConvUnit op)
        => [new(op.Layer, op.Layer.IsDepthwise ? 0 : op.Layer.OutHeads > 0 ? 2 : 1)];

    protected override IEnumerable<ChannelAxis> OutputAxes(ConvUnit op) => op.Layer.IsDepthwise ? [] : [new(op.Layer, 0)];

    /// <summary>A 1x1 convolution of single pixels: a product of matrices, without what a convolution sets up for one.</summary>
    private static Tensor Product(Tensor x, Tensor weight, Tensor? bias)
        => nn.functional.linear(x.flatten(1), weight.flatten(1), bias).unsqueeze(2).unsqueeze(3);
}
