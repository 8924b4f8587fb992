using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using NasService.Training.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Supernets;

/// <summary>A pass with parts of the shared weights.</summary>
/// <param name="supernet">Whose weights.</param>
/// <param name="norm">By which statistics it normalises, and by which operators it computes.</param>
/// <param name="slices">Where the parts come from; null: views.</param>
/// <param name="drop">What is left out; null: nothing.</param>
/// <param name="rounding">What is felt of number formats; null: nothing.</param>
internal sealed class SupernetPass(
    Supernet supernet, INormalizedConvolution norm, SliceSource? slices = null, DropPath? drop = null,
        ILayerRounding? rounding = null) : ForwardPass
{
    public override OpKernels Kernels => supernet.Operators.Kernels;

    public override ITorchExtras Extras => norm.Extras;

    public override void Begin(BlockPlan block) => drop?.Begin(block.Name);

    public override Tensor Dropped(Tensor main) => drop is null ? main : drop.Apply(main);

    public override Tensor Reads(LayerPlan layer, Tensor x) => rounding?.Input(layer, x) ?? x;

    public override Tensor Weight(LayerPlan layer)
    {
        var weight = supernet.Layer(layer.Name).SliceWeight(layer, slices);
        return rounding?.Weight(layer, weight) ?? weight;
    }

    public override Tensor? Bias(LayerPlan layer) => supernet.Layer(layer.Name).SliceBias(layer, slices);

    public override Tensor? Normalized(LayerPlan layer, Tensor x)
    {
        if (!layer.HasBatchNorm)
        {
            return null;
        }

        var shared = supernet.Layer(layer.Name);
        return norm.Apply(layer, Reads(layer, x), Weight(layer), shared.SliceScale(layer, slices)!,
            shared.SliceShift(layer, slices)!);
    }
}
