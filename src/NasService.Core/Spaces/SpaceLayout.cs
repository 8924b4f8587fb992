using System.Collections.Immutable;
using NasService.Core.Genes;

namespace NasService.Core.Spaces;

/// <summary>Which gene decides what: dimension indices per stage and block, -1 where the value is fixed.</summary>
internal sealed record SpaceLayout(ImmutableArray<Dimension> Dimensions, int Extent, int Embedding, SpaceLayout.StemGenes Stem,
    ImmutableArray<SpaceLayout.Stage> Stages, int Classifier, ImmutableArray<int> Monotone)
{
    internal sealed record StemGenes(int Depth, int InnerWidth, int Width);

    internal sealed record Stage(int Depth, int Width, ImmutableArray<Block> Blocks);

    /// <param name="Name">As in <c>stage1.block2</c>.</param>
    /// <param name="Keys">The gene of each key that the block declares, in their order.</param>
    /// <param name="Bits">The gene of each layer that may be in int8.</param>
    /// <param name="Modes">The gene of each such layer's weight mode.</param>
    internal sealed record Block(string Name, ImmutableArray<int> Keys, ImmutableDictionary<string, int> Bits, ImmutableDictionary<string, int> Modes);
}
