using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="Positions"/>: those of a smaller square are resampled from the largest one's.</summary>
internal sealed class PositionsKernel : OpKernel<Positions>
{
    private const double Deviation = 0.02;

    protected override Tensor Forward(Positions op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
        => inputs[0].Plus(pass.Weight(op.Layer).flatten(1).transpose(0, 1));

    protected override IEnumerable<SharedLayer> Create(Positions largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
    {
        var layer = largest.Layer;
        yield return new SharedLayer(layer, [layer.Kernel],
            InitialWeight.Normal(Deviation, next(), layer.Out, 1, layer.Kernel, layer.Kernel), device)
        {
            Decays = false,
            Resample = static (weight, side) => nn.functional.interpolate(weight, [side, side], mode: InterpolationMode.Bilinear,
                align_corners: false),
        };
    }
}
