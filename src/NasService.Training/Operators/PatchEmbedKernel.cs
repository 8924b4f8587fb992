using NasService.Core.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="PatchEmbed"/>.</summary>
internal sealed class PatchEmbedKernel : OpKernel<PatchEmbed>
{
    protected override Tensor Forward(PatchEmbed op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => nn.functional.conv2d(inputs[0], pass.Weight(op.Layer), pass.Bias(op.Layer), [op.Layer.Stride, op.Layer.Stride]).OfMap();

    protected override IEnumerable<SharedLayer> Create(PatchEmbed largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
    {
        // As of the product that it is: what each output sees is a patch.
        var layer = largest.Layer;
        var weight = InitialWeight.Uniform(layer with { In = layer.In * layer.Kernel * layer.Kernel, Kernel = 1 }, next());
        yield return new SharedLayer(layer, [layer.Kernel], weight.view(layer.Out, layer.In, layer.Kernel, layer.Kernel), device);
    }
}
