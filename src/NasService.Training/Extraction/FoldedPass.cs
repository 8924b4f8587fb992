using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Operators;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Extraction;

/// <summary>A pass with folded weights, by libtorch's own operators. The tensors belong to the dispose scope in which it is made.</summary>
/// <param name="network">The weights.</param>
/// <param name="rounding">What is felt of number formats; null: nothing.</param>
internal sealed class FoldedPass(FoldedNetwork network, ILayerRounding? rounding = null) : ForwardPass
{
    private readonly Dictionary<string, (Tensor Weight, Tensor Bias)> _tensors = network.Layers.Values.ToDictionary(
        l => l.Plan.Name, l => (tensor(l.Weight.ToArray(), l.Shape.ToArray()), tensor(l.Bias.ToArray())), StringComparer.Ordinal);

    public override OpKernels Kernels => network.Operators.Kernels;

    public override ITorchExtras Extras => TorchExtras.Plain;

    public override Tensor Reads(LayerPlan layer, Tensor x) => rounding?.Input(layer, x) ?? x;

    public override Tensor Weight(LayerPlan layer)
    {
        var weight = _tensors[layer.Name].Weight;
        return rounding?.Weight(layer, weight) ?? weight;
    }

    public override Tensor? Bias(LayerPlan layer) => _tensors[layer.Name].Bias;

    public override Tensor? Normalized(LayerPlan layer, Tensor x) => null;
}
