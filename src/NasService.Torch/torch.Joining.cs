using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Dispatch.Call(Operators.Cat, [Value.Tensors(tensors), dim]);

    public static Tensor cat(Tensor[] tensors, long dim = 0) => cat((ReadOnlySpan<Tensor>)tensors, dim);

    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => cat((ReadOnlySpan<Tensor>)tensors.ToArray(), dim);

    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => cat(tensors, dim);

    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) =>
        Dispatch.Call(Operators.Stack, [Value.Tensors(CollectionsMarshal.AsSpan(tensors.ToList())), dim]);

    public static Tensor where(Tensor condition, Tensor x, Tensor y) => x.where(condition, y);

    public static Tensor flip(Tensor input, params long[] dims) => input.flip(dims);

    public static Tensor gather(Tensor input, long dim, Tensor index) => input.gather(dim, index);
}
