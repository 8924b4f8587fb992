using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="ClassToken"/>: the token plus its position.</summary>
internal sealed class ClassTokenKernel : OpKernel<ClassToken>
{
    private const double Deviation = 0.02;

    protected override Tensor Forward(ClassToken op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        var token = pass.Weight(op.Layer).flatten().Plus(pass.Bias(op.Layer)!);
        return cat([token.view(1, 1, -1).expand(inputs[0].size(0), 1, -1), inputs[0]], 1);
    }

    protected override IEnumerable<SharedLayer> Create(ClassToken largest, IReadOnlyDictionary<string, int[]> kernels, Func<Random> next,
        Device device)
        => [new SharedLayer(largest.Layer, [1], InitialWeight.Normal(Deviation, next(), largest.Layer.Out, 1, 1, 1),
            device) { Decays = false }];
}
