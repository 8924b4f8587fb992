using NasService.Core.Input;
using NasService.Core.Networks;

namespace NasService.Core.Blocks;

/// <summary>
/// A kind of block: an operator's arithmetic without torch. Shapes, MACs and parameters are counted from its plan, never predicted.
/// Implementations are stateless and thread-safe, found by <see cref="Name"/>.
/// </summary>
public interface IBlock
{
    /// <summary>The name used in search spaces, as in <c>mbconv</c>.</summary>
    string Name { get; }

    /// <summary>Whether the block has an inner width that the <c>expand</c> dimension scales.</summary>
    bool HasExpand { get; }

    /// <summary>Short names of the layers that carry a bit gene of their own where the policy's granularity is <c>layer</c>.</summary>
    IReadOnlyList<string> QuantizedLayers { get; }

    /// <summary>
    /// Whether the layer <paramref name="layer"/> of <see cref="QuantizedLayers"/> is there at a ratio <paramref name="expand"/>; a layer that is there at one ratio is there at
    /// every larger one. A layer that is not there has no bit gene.
    /// </summary>
    bool HasLayer(string layer, double expand);

    /// <summary>Mistakes in what a space asks of this block, with paths below <paramref name="path"/>; empty if there are none.</summary>
    IEnumerable<InputError> Validate(string path, BlockRequest request);

    /// <summary>The concrete block. The request has passed <see cref="Validate"/>.</summary>
    BlockPlan Plan(BlockRequest request);
}
