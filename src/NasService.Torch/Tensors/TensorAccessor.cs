using System.Collections;

namespace TorchSharp.Utils;

/// <summary>The elements of a CPU tensor in row-major order. Elements are read when asked for, not when this is made.</summary>
public sealed class TensorAccessor<T> : IEnumerable<T>, IDisposable
    where T : unmanaged
{
    private readonly torch.Tensor tensor;

    internal TensorAccessor(torch.Tensor tensor) => this.tensor = tensor;

    public long Count => tensor.NumberOfElements;

    public bool IsReadOnly => false;

    public unsafe T this[params long[] indices]
    {
        get => *Element(indices);
        set => *Element(indices) = value;
    }

    public T[] ToArray()
    {
        var array = new T[Count];
        CopyTo(array);
        return array;
    }

    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(arrayIndex), tensorIndex);

    public unsafe void CopyTo(Span<T> array, long tensorIndex = 0)
    {
        if (tensor.is_contiguous())
        {
            new ReadOnlySpan<T>((T*)tensor.DataPointer() + tensorIndex, checked((int)(Count - tensorIndex))).CopyTo(array);
            return;
        }

        using var scope = torch.NewDisposeScope();
        var packed = tensor.detach().contiguous();
        new ReadOnlySpan<T>((T*)packed.DataPointer() + tensorIndex, checked((int)(Count - tensorIndex))).CopyTo(array);
    }

    public unsafe void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var count = Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        if (tensor.is_contiguous())
        {
            array.AsSpan(arrayIndex, (int)count).CopyTo(new Span<T>((T*)tensor.DataPointer() + tensorIndex, (int)count));
            return;
        }

        for (var k = 0; k < count; k++)
        {
            *ElementAt(tensorIndex + k) = array[arrayIndex + k];
        }
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The tensor keeps its owner.</summary>
    public void Dispose()
    {
    }

    private unsafe T* Element(long[] indices)
    {
        var shape = tensor.shape;
        if (indices.Length != shape.Length)
        {
            throw new ArgumentException($"expected {shape.Length} indices, got {indices.Length}", nameof(indices));
        }

        var strides = tensor.stride();
        long offset = 0;
        for (var k = 0; k < indices.Length; k++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(indices[k]);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(indices[k], shape[k]);
            offset += indices[k] * strides[k];
        }

        return (T*)tensor.DataPointer() + offset;
    }

    private unsafe T* ElementAt(long flat)
    {
        var shape = tensor.shape;
        var indices = new long[shape.Length];
        for (var k = shape.Length - 1; k >= 0; k--)
        {
            (flat, indices[k]) = Math.DivRem(flat, shape[k]);
        }

        return Element(indices);
    }
}
