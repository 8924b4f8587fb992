using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Training.Tests.Blocks;

/// <summary>Spaces with transformer blocks: what attention multiplies is counted from the tensors that it really gets.</summary>
public abstract class TransformerSuite : BlockSuite
{
    /// <summary>Everything behind the name, the classes and the quantization.</summary>
    protected abstract string Document { get; }

    internal override SearchSpace Space(int bits = 0) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: tokens
        classes: 4
        {{Document}}
        {{(bits == 0 ? "" : "quantization: {granularity: layer, bits: [8, 32]}")}}
        """), BlockCatalog.Shipped).GetValueOrThrow();

    internal override bool CountsWeights(Node node) => node.Op is not (LayerNorm or Positions or ClassToken or RelativeAttention);

    internal override long MacsBesideWeights(Node node, IReadOnlyDictionary<string, long> places)
    {
        if (node.Op is TokenSelect select)
        {
            return places[node.Inputs[1]] * places[node.Inputs[2]] * select.Heads * select.HeadSize;
        }

        if (node.Op is RelativeAttention relative)
        {
            // Each place multiplies with the positions of a row and of a column, and sums along these; each token with the class token's row.
            var (all, side, own) = (places[node.Inputs[1]], (long)Math.Sqrt(places[node.Inputs[1]]), relative.Attention);
            var pairs = (all * all) + (side * side * 2 * side) + (all == side * side ? 0 : all);
            return pairs * own.Heads * (own.HeadSize + own.ValueSize);
        }

        if (node.Op is not Attention attention)
        {
            return 0;
        }

        var (queries, tokens) = (places[node.Inputs[0]], places[node.Inputs[1]]);
        return attention.Kind switch
        {
            // The memory of keys' features with values, and queries' features with it; two features a number.
            AttentionKind.Linear => (tokens + queries) * 2 * attention.Heads * attention.HeadSize * attention.ValueSize,
            AttentionKind.Window => queries * attention.Window * attention.Window * attention.Heads * (attention.HeadSize + attention.ValueSize),
            _ => queries * tokens * attention.Heads * (attention.HeadSize + attention.ValueSize),
        };
    }
}
