namespace NasService.Core.Operators;

/// <summary>The sum of two tensors of one shape, the main path's first, and what follows it. In int8 where the main path's end
/// is.</summary>
public sealed record Add(Activation Activation = Activation.None) : Op
{
    /// <summary>Whether it stays in fp32 whatever the main path is in, as where norms read it.</summary>
    public bool KeepsFp32 { get; init; }

    /// <summary>Whether training may leave the main path out of it (drop-path): what is left is a shortcut. Default: it may.</summary>
    public bool MayDrop { get; init; } = true;

    public override int? Bits => KeepsFp32 ? NumberFormats.Fp32.Code : null;

    public override TensorShape Infer(params ReadOnlySpan<TensorShape> inputs)
    {
        CheckCount(inputs, 2);
        return inputs[0] == inputs[1] ? inputs[0]
            : throw new ArgumentException($"Add: expected two inputs of one shape, got {inputs[0]} and {inputs[1]}.", nameof(inputs));
    }
}
