using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor arange(
        Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Dispatch.Call(Operators.Arange, [start, stop, step, dtype, Value.None, At(device), Value.None]), requires_grad);

    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    public static Tensor eye(long rows, long columns = -1L, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(
            Dispatch.Call(Operators.EyeM, [rows, columns < 0 ? rows : columns, dtype, Value.None, At(device), Value.None]),
            requires_grad);

    public static Tensor linspace(
        double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Dispatch.Call(Operators.Linspace, [start, end, steps, dtype, Value.None, At(device), Value.None]), requires_grad);

    public static Tensor empty_strided(
        long[] size, long[] strides, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Dispatch.Call(Operators.EmptyStrided, [size, strides, dtype, Value.None, At(device), Value.None]), requires_grad);

    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.zeros_like(dtype, device, requires_grad);

    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.ones_like(dtype, device, requires_grad);

    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.empty_like(dtype, device, requires_grad);

    public static Tensor full_like(
        Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.full_like(value, dtype, device, requires_grad);

    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.rand_like(dtype, device, requires_grad);

    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        input.randn_like(dtype, device, requires_grad);

    private static Tensor Made(Tensor tensor, bool requires_grad) => requires_grad ? tensor.requires_grad_() : tensor;

    private static Device? At(Device? device)
    {
        if (device is not null)
        {
            RequireDevice(device);
        }

        return device;
    }
}
