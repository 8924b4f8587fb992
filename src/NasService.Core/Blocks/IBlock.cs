using NasService.Core.Input;
using NasService.Core.Networks;

namespace NasService.Core.Blocks;

/// <summary>
/// A kind of block: what a stage of it may say, and the nodes that a choice expands to. Shapes, MACs and parameters are counted from its plan, never predicted.
/// Implementations are stateless and thread-safe, found by <see cref="Name"/>.
/// </summary>
public interface IBlock
{
    /// <summary>The name used in search spaces, as in <c>mbconv</c>.</summary>
    string Name { get; }

    /// <summary>Keys of a stage beside those that every stage has, in the order of the canonical document and of the genes; a condition names an earlier one.</summary>
    IReadOnlyList<BlockKey> Keys { get; }

    /// <summary>The layers that may be in int8, in the order of their genes.</summary>
    IReadOnlyList<QuantizedLayer> QuantizedLayers { get; }

    /// <summary>
    /// Whether it reads more than square maps (tokens, frames), what a network itself reads among them, and minds how many. Others read maps: tokens that
    /// fill a square are made one.
    /// </summary>
    bool ReadsTokens => false;

    /// <summary>Whether it heeds <see cref="BlockRequest.Mask"/>: others would mix tokens with such as only fill a sentence up.</summary>
    bool HeedsMask => false;

    /// <summary>Whether it heeds <see cref="BlockRequest.IsCausal"/>: others would let tokens see those behind them.</summary>
    bool HeedsOrder => false;

    /// <summary>The largest stride that a stage of it may have.</summary>
    int LargestStride => 2;

    /// <summary>Mistakes in what a space asks of this block, with paths below <paramref name="path"/>; empty if there are none.</summary>
    IEnumerable<InputError> Validate(string path, BlockRequest request);

    /// <summary>The concrete block. The request has passed <see cref="Validate"/>.</summary>
    BlockPlan Plan(BlockRequest request);
}
