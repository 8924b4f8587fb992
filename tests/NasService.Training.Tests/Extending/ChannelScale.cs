using System.Collections.Immutable;
using NasService.Core.Operators;

namespace NasService.Training.Tests.Extending;

/// <summary>The sample of <c>docs/extending.md</c>: a trained factor for each channel, as in LayerScale (Touvron et al. 2021, equation 4). A
/// map keeps its shape, C x S x S; always in fp32.</summary>
/// <param name="Layer">A factor is a 1x1 filter of its channel alone.</param>
public sealed record ChannelScale(LayerPlan Layer) : Op
{
    public override ImmutableArray<LayerPlan> Layers => [Layer];

    public override int? Bits => 32;

    // A layer counts a bias with its folded weights, and here is none.
    public override long Bytes => 4L * Layer.Out;

    public static ChannelScale Of(string name, TensorShape map)
        => new(new LayerPlan(name, map[0], map[0], 1, 1, map[0], map[1], Activation.None, false) { HasBias = false });

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        Check(inputs, TensorShape.Map(Layer.In, Layer.InSize));
        return inputs[0];
    }

    public override Op WithLayers(Func<LayerPlan, LayerPlan> change) => new ChannelScale(change(Layer));
}
