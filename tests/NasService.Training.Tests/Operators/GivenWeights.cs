using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Operators;

/// <summary>A pass with weights that a test has made, by the layer's name; no biases and no BN.</summary>
internal sealed class GivenWeights(IReadOnlyDictionary<string, Tensor> weights) : ForwardPass
{
    public override OpKernels Kernels => OpKernels.Shipped;

    public override ITorchExtras Extras => TorchExtras.Plain;

    public override Tensor Weight(LayerPlan layer) => weights[layer.Name];

    public override Tensor? Bias(LayerPlan layer) => null;

    public override Tensor? Normalized(LayerPlan layer, Tensor x) => null;
}
