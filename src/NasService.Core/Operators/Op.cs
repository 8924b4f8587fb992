using System.Collections.Immutable;

namespace NasService.Core.Operators;

/// <summary>
/// An operator of a network: its arithmetic without tensors. It owns its shapes and counts; how it is computed, cut and exported stands in
/// files of the same name beside the training and the export. Operators are coarse, so that what is fused is one of them. Immutable.
/// </summary>
public abstract record Op
{
    /// <summary>Its convolutions and products, in order of execution; empty for what has no weights.</summary>
    public virtual ImmutableArray<LayerPlan> Layers => [];

    /// <summary>Multiply-accumulates for one sample.</summary>
    public virtual long Macs => Layers.Sum(l => l.Macs) + FreeMacs;

    /// <summary>Those of products that are none with weights, as attention's.</summary>
    public virtual long FreeMacs => 0;

    /// <summary>Multiply-accumulates times the bits of both sides; products without weights are in fp32.</summary>
    public long BitOps => (Macs > FreeMacs ? Layers.Sum(l => l.BitOps) : 0) + (FreeMacs * NumberFormats.Fp32.WeightBits * NumberFormats.Fp32.ActivationBits);

    /// <summary>Trainable parameters.</summary>
    public virtual long Parameters => Layers.Sum(l => l.Parameters);

    /// <summary>Bytes of its folded weights under its number format.</summary>
    public virtual long Bytes => Layers.Sum(l => l.Bytes);

    /// <summary>Code of the number format that it is computed in; null: that of what it reads.</summary>
    public virtual int? Bits => null;

    /// <summary>Whether a policy may put it in int8.</summary>
    public virtual bool HasInt8 { get; init; }

    /// <summary>Shape of what it makes.</summary>
    /// <exception cref="ArgumentException">It cannot read inputs of these shapes; the message says what was expected.</exception>
    public abstract TensorShape Infer(params ReadOnlySpan<TensorShape> inputs);

    /// <summary>The same operator with its layers as <paramref name="change"/> makes them; shapes must stay.</summary>
    public virtual Op WithLayers(Func<LayerPlan, LayerPlan> change) => this;

    /// <exception cref="ArgumentException">Not this many.</exception>
    protected void CheckCount(ReadOnlySpan<TensorShape> inputs, int count)
    {
        if (inputs.Length != count)
        {
            throw new ArgumentException($"{GetType().Name}: expected {count} inputs, got {inputs.Length}.", nameof(inputs));
        }
    }

    /// <exception cref="ArgumentException">Not one input of this shape.</exception>
    protected void Check(ReadOnlySpan<TensorShape> inputs, TensorShape expected)
    {
        CheckCount(inputs, 1);
        if (inputs[0] != expected)
        {
            throw new ArgumentException($"{GetType().Name}: expected an input of {expected}, got {inputs[0]}.", nameof(inputs));
        }
    }

    /// <exception cref="ArgumentException">Not one row of tokens, T x C.</exception>
    protected TensorShape CheckTokens(ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 1);
        return inputs[0].IsTokens ? inputs[0]
            : throw new ArgumentException($"{GetType().Name}: expected tokens, T x C, got {inputs[0]}.", nameof(inputs));
    }

    /// <exception cref="ArgumentException">Not one map, C x H x W.</exception>
    protected TensorShape CheckMap(ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 1);
        return CheckMap(inputs[0]);
    }

    /// <exception cref="ArgumentException">No map, C x H x W.</exception>
    protected TensorShape CheckMap(TensorShape input) => input.Rank == 3 ? input
        : throw new ArgumentException($"{GetType().Name}: expected a map, C x H x W, got {input}.", nameof(input));
}
