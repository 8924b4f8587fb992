using System.Collections.Immutable;
using NasService.Core.Operators;

namespace NasService.Core.Networks;

/// <summary>One block of a concrete network: a run of its nodes that is counted, drawn and timed as one.</summary>
public sealed class BlockPlan
{
    /// <param name="name"><c>stem</c>, <c>stage1.block2</c>, <c>head</c> ...</param>
    /// <param name="block">The registered name of the block kind: <c>conv</c>, <c>mbconv</c>, <c>linear</c> ...</param>
    /// <param name="input">Shape of what it reads.</param>
    /// <param name="nodes">In order of execution; one or more, a layer among them. The last one makes the block's output.</param>
    public BlockPlan(string name, string block, TensorShape input, ImmutableArray<Node> nodes)
    {
        (Name, Block, Input, Nodes) = (name, block, input, nodes);
        Layers = [.. nodes.SelectMany(n => n.Op.Layers)];
        (Macs, Parameters, Bytes) = (nodes.Sum(n => n.Op.Macs), nodes.Sum(n => n.Op.Parameters), nodes.Sum(n => n.Op.Bytes));
    }

    public string Name { get; }

    public string Block { get; }

    public TensorShape Input { get; }

    public ImmutableArray<Node> Nodes { get; }

    /// <summary>The convolutions and products of its nodes, in order of execution.</summary>
    public ImmutableArray<LayerPlan> Layers { get; }

    public long Macs { get; }

    /// <summary>Multiply-accumulates times the bits of their two sides.</summary>
    public long BitOps => Nodes.Sum(n => n.Op.BitOps);

    public long Parameters { get; }

    public long Bytes { get; }

    /// <summary>What the next block reads.</summary>
    public Value Output => new(Nodes[^1].Name, Nodes[^1].Shape);

    /// <summary>Which of the tokens that it makes are there, where it makes fewer than it reads; null: it does not.</summary>
    public Value? Mask => Nodes.LastOrDefault(n => n.Op is MaskKeep) is { } node ? new Value(node.Name, node.Shape) : null;

    /// <summary>Whether it belongs to a stage: not the stem, head, features or classifier.</summary>
    public bool IsOfStage => Name.Contains('.');

    public int In => Layers[0].In;

    public int Out => Output.Shape.Channels;

    /// <summary>Side of what it reads; 1 behind a pool; 0: frames, or tokens that fill no square.</summary>
    public int InSize => Layers[0].Tokens > 0 || Layers[0].Frames > 0 || Layers[0].IsDepthwise ? Input.Side : Layers[0].InSize;

    /// <summary>Side of its output; 1 where that is a vector; 0: frames, or tokens that fill no square.</summary>
    public int OutSize => Output.Shape.Side;

    /// <summary>Its input, or what its shortcut makes of that, is added to its output.</summary>
    public bool HasResidual => Nodes.Any(n => n.Op is Add);

    /// <summary>From its end back to its input, by what each node reads first: what lies beside it are shortcuts.</summary>
    public IEnumerable<Node> MainPath
    {
        get
        {
            var name = Nodes[^1].Name;
            for (var i = Nodes.Length - 1; i >= 0; i--)
            {
                if (Nodes[i].Name == name)
                {
                    yield return Nodes[i];
                    name = Nodes[i].Inputs[0];
                }
            }
        }
    }

    /// <summary>The same block with its layers as <paramref name="change"/> makes them; shapes must stay.</summary>
    public BlockPlan WithLayers(Func<LayerPlan, LayerPlan> change)
        => new(Name, Block, Input, [.. Nodes.Select(n => n with { Op = n.Op.WithLayers(change) })]);
}
