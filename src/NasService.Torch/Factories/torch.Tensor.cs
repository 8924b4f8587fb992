using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) =>
        From([scalar], default, ScalarType.Float32, null, device, requires_grad);

    public static Tensor tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, [rawArray.Length], ScalarType.Float32, dtype, device, requires_grad);

    public static Tensor tensor(float[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, dimensions, ScalarType.Float32, dtype, device, requires_grad);

    public static Tensor tensor(IList<float> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rawArray.Count], ScalarType.Float32, dtype, device, requires_grad);

    public static Tensor tensor(IList<float> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], dimensions, ScalarType.Float32, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rows, columns], ScalarType.Float32, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<float> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2], ScalarType.Float32, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2, dim3], ScalarType.Float32, dtype, device, requires_grad);

    public static Tensor tensor(double scalar, Device? device = null, bool requires_grad = false) =>
        From([scalar], default, ScalarType.Float64, null, device, requires_grad);

    public static Tensor tensor(double[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, [rawArray.Length], ScalarType.Float64, dtype, device, requires_grad);

    public static Tensor tensor(double[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, dimensions, ScalarType.Float64, dtype, device, requires_grad);

    public static Tensor tensor(IList<double> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rawArray.Count], ScalarType.Float64, dtype, device, requires_grad);

    public static Tensor tensor(IList<double> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], dimensions, ScalarType.Float64, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<double> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rows, columns], ScalarType.Float64, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<double> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2], ScalarType.Float64, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<double> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2, dim3], ScalarType.Float64, dtype, device, requires_grad);

    public static Tensor tensor(long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([scalar], default, ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(long[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, [rawArray.Length], ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(long[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, dimensions, ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(IList<long> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rawArray.Count], ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(IList<long> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], dimensions, ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<long> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rows, columns], ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<long> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2], ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<long> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2, dim3], ScalarType.Int64, dtype, device, requires_grad);

    public static Tensor tensor(int scalar, Device? device = null, bool requires_grad = false) =>
        From([scalar], default, ScalarType.Int32, null, device, requires_grad);

    public static Tensor tensor(int[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, [rawArray.Length], ScalarType.Int32, dtype, device, requires_grad);

    public static Tensor tensor(int[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, dimensions, ScalarType.Int32, dtype, device, requires_grad);

    public static Tensor tensor(IList<int> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rawArray.Count], ScalarType.Int32, dtype, device, requires_grad);

    public static Tensor tensor(IList<int> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], dimensions, ScalarType.Int32, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<int> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rows, columns], ScalarType.Int32, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<int> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2], ScalarType.Int32, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<int> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2, dim3], ScalarType.Int32, dtype, device, requires_grad);

    public static Tensor tensor(byte scalar, Device? device = null, bool requires_grad = false) =>
        From([scalar], default, ScalarType.Byte, null, device, requires_grad);

    public static Tensor tensor(byte[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, [rawArray.Length], ScalarType.Byte, dtype, device, requires_grad);

    public static Tensor tensor(byte[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, dimensions, ScalarType.Byte, dtype, device, requires_grad);

    public static Tensor tensor(IList<byte> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rawArray.Count], ScalarType.Byte, dtype, device, requires_grad);

    public static Tensor tensor(IList<byte> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], dimensions, ScalarType.Byte, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<byte> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rows, columns], ScalarType.Byte, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<byte> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2], ScalarType.Byte, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<byte> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2, dim3], ScalarType.Byte, dtype, device, requires_grad);

    public static Tensor tensor(bool scalar, Device? device = null, bool requires_grad = false) =>
        From([scalar], default, ScalarType.Bool, null, device, requires_grad);

    public static Tensor tensor(bool[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, [rawArray.Length], ScalarType.Bool, dtype, device, requires_grad);

    public static Tensor tensor(bool[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From(rawArray, dimensions, ScalarType.Bool, dtype, device, requires_grad);

    public static Tensor tensor(IList<bool> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rawArray.Count], ScalarType.Bool, dtype, device, requires_grad);

    public static Tensor tensor(IList<bool> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], dimensions, ScalarType.Bool, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<bool> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [rows, columns], ScalarType.Bool, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<bool> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2], ScalarType.Bool, dtype, device, requires_grad);

    public static Tensor tensor(
        IList<bool> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        From([.. rawArray], [dim0, dim1, dim2, dim3], ScalarType.Bool, dtype, device, requires_grad);

    /// <summary>A new tensor with a copy of the data; no dimensions make a tensor of one element without axes.</summary>
    private static unsafe Tensor From<T>(
        T[] data, ReadOnlySpan<long> dimensions, ScalarType type, ScalarType? dtype, Device? device, bool requires_grad)
        where T : unmanaged
    {
        nint handle;
        fixed (T* pointer = data)
        fixed (long* sizes = dimensions)
        {
            handle = NativeMethods.nas_tensor_from(pointer, (long)data.Length * sizeof(T), sizes, dimensions.Length, (int)type);
        }

        var made = new Tensor(NativeMethods.Check(handle));
        if ((dtype is { } wanted && wanted != type) || (device is not null && device.type != DeviceType.CPU))
        {
            made = made.to(dtype ?? type, device ?? CPU, disposeAfter: true);
        }

        return Made(made, requires_grad);
    }
}
