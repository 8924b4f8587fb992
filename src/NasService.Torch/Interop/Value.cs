using System.Runtime.InteropServices;

namespace TorchSharp.Interop;

/// <summary>One argument or one result of an operator; blittable, laid out as NasValue in native/nastorch.h.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal readonly unsafe struct Value
{
    [FieldOffset(0)]
    public readonly ValueTag Tag;

    [FieldOffset(4)]
    public readonly int Count;

    [FieldOffset(8)]
    public readonly long Integer;

    [FieldOffset(8)]
    public readonly double Real;

    [FieldOffset(8)]
    public readonly nint Pointer;

    private Value(ValueTag tag, long integer, int count = 0)
    {
        Tag = tag;
        Integer = integer;
        Count = count;
    }

    private Value(double real)
    {
        Tag = ValueTag.Double;
        Real = real;
    }

    public static Value None => default;

    public bool Boolean => Integer != 0;

    public static implicit operator Value(long value) => new(ValueTag.Int, value);

    public static implicit operator Value(double value) => new(value);

    public static implicit operator Value(bool value) => new(ValueTag.Bool, value ? 1 : 0);

    public static implicit operator Value(torch.Tensor? tensor) => tensor is null ? None : new(ValueTag.Tensor, tensor.Handle);

    public static implicit operator Value(torch.Generator? generator) => generator is null ? None : new(ValueTag.Generator, generator.Handle);

    public static implicit operator Value(torch.Device? device) =>
        device is null ? None : new(ValueTag.Device, (long)device.type, device.index);

    public static implicit operator Value(torch.ScalarType dtype) => new(ValueTag.Int, (long)dtype);

    public static implicit operator Value(torch.ScalarType? dtype) => dtype is { } known ? known : None;

    public static implicit operator Value(Scalar? scalar) => scalar is null ? None : scalar.Value;

    public static implicit operator Value(long? value) => value is { } known ? known : None;

    public static implicit operator Value(ReadOnlySpan<long> list) => List(ValueTag.IntList, list);

    public static implicit operator Value(long[]? list) => list is null ? None : List(ValueTag.IntList, (ReadOnlySpan<long>)list);

    public static implicit operator Value(double[]? list) => list is null ? None : List(ValueTag.DoubleList, (ReadOnlySpan<double>)list);

    public static implicit operator Value(bool[] list) => List(ValueTag.BoolList, (ReadOnlySpan<bool>)list);

    /// <summary>A list of tensors; a null item is an undefined tensor, which only lists of optional tensors take.</summary>
    public static Value Tensors(ReadOnlySpan<torch.Tensor?> tensors)
    {
        var target = ArgumentBuffer.Take<nint>(tensors.Length);
        for (var k = 0; k < tensors.Length; k++)
        {
            target[k] = tensors[k]?.Handle ?? 0;
        }

        return new(ValueTag.TensorList, (nint)target, tensors.Length);
    }

    public static Value Text(ReadOnlySpan<byte> utf8) => List(ValueTag.String, utf8);

    private static Value List<T>(ValueTag tag, ReadOnlySpan<T> list)
        where T : unmanaged
    {
        var target = ArgumentBuffer.Take<T>(list.Length);
        list.CopyTo(new Span<T>(target, list.Length));
        return new(tag, (nint)target, list.Length);
    }
}
