using System.Collections.Immutable;
using NasService.Core.Operators;

namespace NasService.Core.Networks;

/// <summary>Puts a block's nodes together; their shapes are inferred. One instance, one block.</summary>
/// <param name="name">The block's name in the network, as in <c>stage1.block2</c>.</param>
/// <param name="block">The registered name of the block kind.</param>
/// <param name="input">What the block reads.</param>
public sealed class PlanBuilder(string name, string block, Value input)
{
    private readonly ImmutableArray<Node>.Builder _nodes = ImmutableArray.CreateBuilder<Node>(6);

    public Value Input => input;

    /// <exception cref="ArgumentException">The operator cannot read inputs of these shapes.</exception>
    public Value Add(string node, Op op, Value only) => Add(node, op, [only.Name], op.Infer(only.Shape));

    /// <exception cref="ArgumentException">The operator cannot read inputs of these shapes.</exception>
    public Value Add(string node, Op op, Value first, Value second)
        => Add(node, op, [first.Name, second.Name], op.Infer(first.Shape, second.Shape));

    /// <summary>A convolution whose node has the layer's name.</summary>
    public Value Conv(LayerPlan layer, Value from) => Add(layer.Name, new ConvUnit(layer), from);

    /// <summary>The sum that ends a block, named as the block is.</summary>
    public Value Sum(Value main, Value added, Activation activation = Activation.None) => Add(name, new Add(activation), main, added);

    public BlockPlan Build() => new(name, block, input.Shape, _nodes.ToImmutable());

    private Value Add(string node, Op op, ImmutableArray<string> inputs, TensorShape shape)
    {
        _nodes.Add(new Node(node, op, inputs, shape));
        return new Value(node, shape);
    }
}
