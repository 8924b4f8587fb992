using System.Collections.Immutable;

namespace NasService.Core.Blocks;

/// <summary>A concrete network: every layer with its shape and bits. What is counted, activated in the supernet, extracted and exported.</summary>
/// <param name="Resolution">Side of the square input image.</param>
/// <param name="InputChannels">Channels of the image.</param>
/// <param name="Classes">Outputs of the classifier.</param>
/// <param name="Blocks">Stem, the active blocks of every stage, the head's convolution if any, the classifier.</param>
public sealed record NetworkPlan(int Resolution, int InputChannels, int Classes, ImmutableArray<BlockPlan> Blocks)
{
    public IEnumerable<LayerPlan> Layers => Blocks.SelectMany(b => b.Layers);

    public long Macs => Blocks.Sum(b => b.Macs);

    public long Parameters => Blocks.Sum(b => b.Parameters);

    /// <summary>Bytes of weights, biases and scales under the plan's policy; a file adds its graph to that.</summary>
    public long Bytes => Blocks.Sum(b => b.Bytes);
}
