using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor this[long i1]
        {
            get => select(0, i1);
            set => Assign(select(0, i1), value);
        }

        public Tensor this[long i1, long i2]
        {
            get => Chain(i1, i2);
            set => Assign(Chain(i1, i2), value);
        }

        public Tensor this[long i1, long i2, long i3]
        {
            get => Chain(i1, i2, i3);
            set => Assign(Chain(i1, i2, i3), value);
        }

        public Tensor this[long i1, long i2, long i3, long i4]
        {
            get => Chain(i1, i2, i3, i4);
            set => Assign(Chain(i1, i2, i3, i4), value);
        }

        public Tensor narrow(long dim, long start, long length) => Dispatch.Call(Operators.Narrow, [this, dim, start, length]);

        public Tensor slice(long dim, long start, long finish, long step) =>
            Dispatch.Call(Operators.Slice, [this, dim, start, finish, step]);

        public Tensor select(long dim, long index) => Dispatch.Call(Operators.Select, [this, dim, index]);

        public Tensor index_select(long dim, Tensor index) => Dispatch.Call(Operators.IndexSelect, [this, dim, index]);

        /// <summary>Advanced indexing; a null index takes the whole of its dimension.</summary>
        public Tensor index(params Tensor[] indices) => Dispatch.Call(Operators.Index, [this, Value.Tensors(indices)]);

        public Tensor index_put_(Tensor value, params Tensor[] indices) => index_put_(value, indices, accumulate: false);

        public Tensor index_put_(Tensor value, Tensor[] indices, bool accumulate = false) =>
            InPlace(Operators.IndexPut_, [this, Value.Tensors(indices), value, accumulate]);

        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) =>
            InPlace(Operators.IndexAdd_, [this, dim, index, source, alpha]);

        public Tensor index_copy_(long dim, Tensor index, Tensor source) => InPlace(Operators.IndexCopy_, [this, dim, index, source]);

        public Tensor gather(long dim, Tensor index) => Dispatch.Call(Operators.Gather, [this, dim, index, false]);

        public Tensor scatter_(long dim, Tensor index, Tensor src) => InPlace(Operators.Scatter_, [this, dim, index, src]);

        public Tensor masked_fill(Tensor mask, Scalar value) => Dispatch.Call(Operators.MaskedFill, [this, mask, value]);

        public Tensor masked_fill_(Tensor mask, Scalar value) => InPlace(Operators.MaskedFill_, [this, mask, value]);

        public Tensor masked_select(Tensor mask) => Dispatch.Call(Operators.MaskedSelect, [this, mask]);

        public Tensor where(Tensor condition, Tensor y) => Dispatch.Call(Operators.Where, [condition, this, y]);

        public Tensor nonzero() => Dispatch.Call(Operators.Nonzero, [this]);

        private static void Assign(Tensor view, Tensor value)
        {
            view.copy_(value);
            view.Dispose();
        }

        /// <summary>Selects along the first dimension again and again; the views in between are freed.</summary>
        private Tensor Chain(params ReadOnlySpan<long> indices)
        {
            var current = select(0, indices[0]);
            foreach (var next in indices[1..])
            {
                using var outer = current;
                current = outer.select(0, next);
            }

            return current;
        }
    }
}
