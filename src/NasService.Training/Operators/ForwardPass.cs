using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Torch.Extras;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>Whose weights a forward pass computes with, and by which statistics it normalises.</summary>
internal abstract class ForwardPass
{
    /// <summary>Compute the operators.</summary>
    public abstract OpKernels Kernels { get; }

    /// <summary>For what is fused beside convolutions.</summary>
    public abstract ITorchExtras Extras { get; }

    /// <summary>What comes now is this block's.</summary>
    public virtual void Begin(BlockPlan block)
    {
    }

    /// <summary>What a block adds to its shortcut, as far as this pass lets it.</summary>
    public virtual Tensor Dropped(Tensor main) => main;

    /// <summary>What the layer reads, as far as its number format is felt here. Default: as it is.</summary>
    public virtual Tensor Reads(LayerPlan layer, Tensor x) => x;

    /// <summary>The layer's weight: out x in / groups x k x k, or out x in of a product.</summary>
    public abstract Tensor Weight(LayerPlan layer);

    /// <summary>One value per output channel; null where there is none.</summary>
    public abstract Tensor? Bias(LayerPlan layer);

    /// <summary>The convolution with its BN and activation; null where no BN stands behind it, or one that is folded.</summary>
    public abstract Tensor? Normalized(LayerPlan layer, Tensor x);
}
