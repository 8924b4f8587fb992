using System.Collections.Immutable;
using NasService.Core.Input;
using NasService.Core.Networks;

namespace NasService.Core.Blocks.Transformers;

/// <summary>
/// Either an inverted residual or a transformer block, by a label of each block (AsCAN's C and T): a stage whose first blocks see
/// neighbours and whose last ones see
/// everything. Where the one follows the other, a map becomes tokens or tokens a map again.
/// </summary>
internal sealed class HybridBlock : IBlock
{
    private const string Attention = "attention";

    private static readonly IBlock s_convolution = new MbConvBlock();
    private static readonly IBlock s_transformer = new TransformerBlock();

    private static readonly LabelsKey s_kind = new("kind", "kind", ["convolution", Attention], Attention)
    {
        Help = "What a block is: an inverted residual (keys as of mbconv), or a transformer block; a list makes it elastic, block by block.",
    };

    public string Name => "hybrid";

    public bool ReadsTokens => true;

    public IReadOnlyList<BlockKey> Keys { get; } = [s_kind, .. Under(s_convolution, s_kind.Is("convolution")),
        .. Under(s_transformer, s_kind.Is(Attention))];

    public IReadOnlyList<QuantizedLayer> QuantizedLayers { get; } =
    [
        .. s_convolution.QuantizedLayers.Select(l => l with { When = [s_kind.Is("convolution"), .. l.When] }),
        .. s_transformer.QuantizedLayers.Select(l => l with { When = [s_kind.Is(Attention), .. l.When] }),
    ];

    public IEnumerable<InputError> Validate(string path, BlockRequest request)
    {
        var block = Chosen(request);
        if (block == s_convolution && request.InSize == 0)
        {
            yield return new InputError(
                $"{path}.kind", "A convolution reads tokens that fill a square: a class token is among them, or some are gone.",
                "convolution", Attention);
            yield break;
        }

        // They would be gone without a word where the first block is a convolution.
        if (block == s_convolution && TransformerKeys.ChangesTokens(request))
        {
            yield return new InputError(
                $"{path}.kind", "A stage whose first block puts a class token before the others, or keeps some of them, begins with attention.",
                "convolution", Attention);
        }

        foreach (var error in block.Validate(path, For(block, request)))
        {
            yield return error;
        }
    }

    public BlockPlan Plan(BlockRequest request)
    {
        var block = Chosen(request);
        return block.Plan(For(block, request));
    }

    private static IBlock Chosen(BlockRequest request) => request.Choices.Label(s_kind) == Attention ? s_transformer : s_convolution;

    private static BlockRequest For(IBlock block, BlockRequest request)
        => request with { Choices = new BlockChoices(block.Keys, [.. block.Keys.Select(request.Choices.Number)]) };

    // A choice for a whole stage cannot depend on one block's.
    private static IEnumerable<BlockKey> Under(IBlock block, KeyCondition kind)
        => block.Keys.Select(k => k.Scope == KeyScope.Block ? k with { When = ImmutableArray.Create(kind).AddRange(k.When) } : k);
}
