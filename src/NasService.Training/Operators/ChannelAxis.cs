using NasService.Core.Operators;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary>A dimension of a layer's weight; outputs (0) have scale, shift and bias beside it. Where outputs or inputs fall into heads,
/// that of the heads.</summary>
internal readonly record struct ChannelAxis(LayerPlan Layer, long Dimension)
{
    /// <summary>What to sum a tensor over for one number a unit.</summary>
    public long[] OtherDimensions(Tensor weight)
    {
        var own = Dimension;
        return [.. Enumerable.Range(0, (int)weight.dim()).Select(d => (long)d).Where(d => d != own)];
    }
}
