using System.Collections.Immutable;
using NasService.Core.Networks;
using NasService.Core.Operators;
using NasService.Training.Export;

namespace NasService.Training.Quantization;

/// <summary>
/// A block that passes from a map to tokens or back (Q-HyViT's bridge blocks): what its activations are rounded to is measured and not
/// taken from their ranges alone.
/// </summary>
/// <param name="Block">The block.</param>
/// <param name="Rounded">Tensors that are rounded for every reader, all of the block being in int8: those that it makes, and what it reads
/// where another block, no bridge, makes that so.</param>
/// <param name="Read">Tensors that a node reads rounded and others need not, by the node's name.</param>
internal sealed record BridgeBlock(BlockPlan Block, ImmutableHashSet<string> Rounded, ImmutableDictionary<string, string> Read)
{
    /// <summary>All of those, whose ranges are the block's affair.</summary>
    public IEnumerable<string> Tensors => Rounded.Union(Read.Values);

    /// <summary>What it reads of other blocks.</summary>
    public IEnumerable<string> External => Block.Nodes.SelectMany(n => n.Inputs)
        .Except(Block.Nodes.Select(n => n.Name), StringComparer.Ordinal);

    /// <summary>Those of a network, in its order.</summary>
    public static ImmutableArray<BridgeBlock> Of(NetworkPlan plan, OpLowerings lowerings)
    {
        var bridges = plan.Blocks.Where(b => b.Nodes.Any(n => n.Op is ToTokens or ToMap)).ToArray();
        var makers = plan.Blocks.SelectMany(b => b.Nodes.Select(n => (Block: b, Node: n))).ToDictionary(n => n.Node.Name,
            StringComparer.Ordinal);
        return [.. bridges.Select(Make)];

        BridgeBlock Make(BlockPlan block)
        {
            var rounded = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
            var read = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            var own = block.Nodes.Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
            foreach (var node in block.Nodes)
            {
                if (lowerings.InInt8(node.Op) is { } int8)
                {
                    rounded.UnionWith(int8.QuantizesOutput ? [node.Name] : []);
                    rounded.UnionWith(int8.QuantizesInputs ? node.Inputs.Where(own.Contains) : []);
                    if (!int8.QuantizesInputs && own.Contains(node.Inputs[0]))
                    {
                        read.Add(node.Name, node.Inputs[0]);
                    }
                }

                // What an earlier bridge makes is that one's.
                rounded.UnionWith(node.Inputs.Where(i => !own.Contains(i) && makers.TryGetValue(i, out var maker)
                    && !bridges.Contains(maker.Block) && lowerings.InInt8(maker.Node.Op) is { QuantizesOutput: true }));
            }

            return new BridgeBlock(block, rounded.ToImmutable(), read.ToImmutable());
        }
    }
}
