using NasService.Core.Networks;
using NasService.Core.Operators;

namespace NasService.Core.Blocks;

/// <summary>What a block is asked to be in one concrete network.</summary>
/// <param name="Name">Its name in the network, as in <c>stage1.block2</c>.</param>
/// <param name="In">Input channels.</param>
/// <param name="Out">Output channels, a width multiplier taken in.</param>
/// <param name="InSize">Side of the square input map.</param>
/// <param name="Stride">1 or 2.</param>
/// <param name="Choices">Values of the keys that the block declares.</param>
/// <param name="BitsOf">Bits of a layer by its short name within the block (<c>expand</c>, <c>depthwise</c> ...).</param>
public sealed record BlockRequest(string Name, int In, int Out, int InSize, int Stride, BlockChoices Choices, Func<string, int> BitsOf)
{
    /// <summary>Name of the tensor that the block reads.</summary>
    public string Source { get; init; } = "input";

    /// <summary>What the block reads.</summary>
    public Value Input => new(Source, TensorShape.Map(In, InSize));
}
