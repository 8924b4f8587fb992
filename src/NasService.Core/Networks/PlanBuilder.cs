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

    private readonly TensorShape _shape = input.Shape;

    public Value Input { get; private set; } = input;

    /// <exception cref="ArgumentException">The operator cannot read inputs of these shapes.</exception>
    public Value Add(string node, Op op, params ReadOnlySpan<Value> from)
    {
        var names = ImmutableArray.CreateBuilder<string>(from.Length);
        Span<TensorShape> shapes = stackalloc TensorShape[from.Length];
        for (var i = 0; i < from.Length; i++)
        {
            names.Add(from[i].Name);
            shapes[i] = from[i].Shape;
        }

        return Add(node, op, names.MoveToImmutable(), op.Infer(shapes));
    }

    /// <summary>The same for a block that reads maps alone: tokens are put back into the square that they fill first.</summary>
    public static PlanBuilder OfMap(string name, string block, Value input)
    {
        var builder = new PlanBuilder(name, block, input);
        builder.Input = builder.InputMap();
        return builder;
    }

    /// <summary>Its input as a map: tokens are put back into the square that they fill.</summary>
    /// <exception cref="ArgumentException">They fill none.</exception>
    public Value InputMap() => Input.Shape.IsTokens ? Add($"{name}.map", new ToMap(), Input) : Input;

    /// <summary>Its input as tokens: a map's are its places row by row.</summary>
    public Value InputTokens() => Input.Shape.IsTokens ? Input : Add($"{name}.tokens", new ToTokens(), Input);

    /// <summary>A convolution whose node has the layer's name.</summary>
    public Value Conv(LayerPlan layer, Value from) => Add(layer.Name, new ConvUnit(layer), from);

    /// <summary>The sum that ends a block, named as the block is.</summary>
    public Value Sum(Value main, Value added, Activation activation = Activation.None) => Sum(main, added, new Add(activation));

    public Value Sum(Value main, Value added, Add op) => Add(name, op, main, added);

    public BlockPlan Build() => new(name, block, _shape, _nodes.ToImmutable());

    private Value Add(string node, Op op, ImmutableArray<string> inputs, TensorShape shape)
    {
        _nodes.Add(new Node(node, op, inputs, shape));
        return new Value(node, shape);
    }
}
