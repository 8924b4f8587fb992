using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor T => Dispatch.Call(Operators.NumpyT, [this]);

        public Tensor view(params long[] shape) => Dispatch.Call(Operators.View, [this, shape]);

        public Tensor view_as(Tensor other) => view(other.shape);

        public Tensor reshape(params long[] shape) => Dispatch.Call(Operators.Reshape, [this, shape]);

        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Dispatch.Call(Operators.Flatten, [this, start_dim, end_dim]);

        public Tensor permute(params long[] permutation) => Dispatch.Call(Operators.Permute, [this, permutation]);

        public Tensor transpose(long dim0, long dim1) => Dispatch.Call(Operators.Transpose, [this, dim0, dim1]);

        public Tensor t() => Dispatch.Call(Operators.T, [this]);

        public Tensor squeeze(long? dim = null) =>
            dim is { } known ? Dispatch.Call(Operators.SqueezeDim, [this, known]) : Dispatch.Call(Operators.Squeeze, [this]);

        public Tensor unsqueeze(long dim) => Dispatch.Call(Operators.Unsqueeze, [this, dim]);

        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0L) =>
            Dispatch.Call(Operators.AsStrided, [this, size, strides, storageOffset]);

        public Tensor expand(params long[] sizes) => Dispatch.Call(Operators.Expand, [this, sizes, false]);

        public Tensor expand_as(Tensor other) => expand(other.shape);

        public Tensor repeat(params long[] sizes) => Dispatch.Call(Operators.Repeat, [this, sizes]);

        public Tensor flip(params long[] dims) => Dispatch.Call(Operators.Flip, [this, dims]);

        public Tensor roll(long[] shifts, long[] dims) => Dispatch.Call(Operators.Roll, [this, shifts, dims]);

        public Tensor[] unbind(long dimension = 0L) => Dispatch.CallList(Operators.Unbind, [this, dimension]);

        public Tensor[] split(long size, int dim = 0) => Dispatch.CallList(Operators.Split, [this, size, (long)dim]);

        public Tensor[] split(long[] sizes, long dim = 0) => Dispatch.CallList(Operators.SplitWithSizes, [this, sizes, dim]);

        public Tensor[] chunk(long chunks, long dim = 0L) => Dispatch.CallList(Operators.Chunk, [this, chunks, dim]);
    }
}
