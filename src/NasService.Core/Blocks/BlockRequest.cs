using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Core.Blocks;

/// <summary>What a block is asked to be in one concrete network.</summary>
/// <param name="Name">Its name in the network, as in <c>stage1.block2</c>.</param>
/// <param name="Input">What it reads: a map, or tokens.</param>
/// <param name="Out">Output channels, a width multiplier taken in.</param>
/// <param name="Stride">Of the map's side, or of that of the square which the tokens fill.</param>
/// <param name="Choices">Values of the keys that the block declares.</param>
/// <param name="BitsOf">Bits of a layer by its short name within the block (<c>expand</c>, <c>depthwise</c> ...).</param>
public sealed record BlockRequest(string Name, Value Input, int Out, int Stride, BlockChoices Choices, Func<string, int> BitsOf)
{
    /// <summary>0 for the first block of a stage, which alone has a stride and another width.</summary>
    public int Index { get; init; }

    /// <summary>
    /// What the stage's first block reads, then what each of its blocks before this one makes: the last of them is the input. Empty: not known, as where a block is
    /// only looked at.
    /// </summary>
    public ImmutableArray<Value> Earlier { get; init; } = [];

    /// <summary>What each block of the stage before makes; empty: not known.</summary>
    public ImmutableArray<Value> StageBefore { get; init; } = [];

    /// <summary>Which tokens are there, T numbers that are 0 or 1; null: all are.</summary>
    public Value? Mask { get; init; }

    /// <summary>Whether a token must not depend on any behind it: networks say of each what follows.</summary>
    public bool IsCausal { get; init; }

    /// <summary>Input channels.</summary>
    public int In => Input.Shape.Channels;

    /// <summary>Side of the square input map; 0: frames, or tokens that fill none.</summary>
    public int InSize => Input.Shape.Side;
}
