using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Extraction;

/// <summary>A pass with folded weights, by libtorch's own operators. The tensors belong to the dispose scope in which it is made.</summary>
internal sealed class FoldedPass(FoldedNetwork network) : ForwardPass
{
    private readonly Dictionary<string, (Tensor Weight, Tensor Bias)> _tensors = network.Layers.Values.ToDictionary(
        l => l.Plan.Name, l => (tensor(l.Weight.ToArray(), l.Shape.ToArray()), tensor(l.Bias.ToArray())), StringComparer.Ordinal);

    public override OpKernels Kernels => network.Operators.Kernels;

    public override ITorchExtras Extras => TorchExtras.Plain;

    public override Tensor Weight(LayerPlan layer) => _tensors[layer.Name].Weight;

    public override Tensor? Bias(LayerPlan layer) => _tensors[layer.Name].Bias;

    public override Tensor? Normalized(LayerPlan layer, Tensor x) => null;
}
