using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>A number handed to an operator; whole numbers stay whole, so integer tensors keep their type.</summary>
public sealed class Scalar : IDisposable
{
    private Scalar(Value value, torch.ScalarType type)
    {
        Value = value;
        Type = type;
    }

    public torch.ScalarType Type { get; }

    internal Value Value { get; }

    public static implicit operator Scalar(byte value) => new(value, torch.ScalarType.Int64);

    public static implicit operator Scalar(int value) => new(value, torch.ScalarType.Int64);

    public static implicit operator Scalar(long value) => new(value, torch.ScalarType.Int64);

    public static implicit operator Scalar(float value) => new(value, torch.ScalarType.Float64);

    public static implicit operator Scalar(double value) => new(value, torch.ScalarType.Float64);

    public static implicit operator Scalar(bool value) => new(value, torch.ScalarType.Bool);

    /// <summary>Nothing native is held; kept because TorchSharp's scalar is disposable.</summary>
    public void Dispose()
    {
    }

    public override string ToString() => Value.Tag == ValueTag.Double ? $"{Value.Real:R}" : $"{Value.Integer}";

    internal static Scalar From(Value value) => value.Tag switch
    {
        ValueTag.Int => value.Integer,
        ValueTag.Double => value.Real,
        ValueTag.Bool => value.Boolean,
        _ => throw new InvalidOperationException($"expected a number, got {value.Tag}"),
    };

    internal double AsDouble() => Value.Tag == ValueTag.Double ? Value.Real : Value.Integer;

    internal long AsLong() => Value.Tag == ValueTag.Double ? (long)Value.Real : Value.Integer;
}
