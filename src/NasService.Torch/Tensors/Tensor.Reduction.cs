using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor sum(ScalarType? type = null) => Dispatch.Call(Operators.Sum, [this, type]);

        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) =>
            Dispatch.Call(Operators.SumDim, [this, dim, keepdim, type]);

        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => sum([dim], keepdim, type);

        public Tensor mean() => Dispatch.Call(Operators.Mean, [this, Value.None]);

        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
            Dispatch.Call(Operators.MeanDim, [this, dimensions, keepdim, type]);

        public Tensor var(bool unbiased = true) => Dispatch.Call(Operators.Var, [this, unbiased]);

        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Typed(Dispatch.Call(Operators.VarDim, [this, dimensions, unbiased, keepdim]), type);

        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var([dim], unbiased, keepdim, type);

        public Tensor std(bool unbiased = true) => Dispatch.Call(Operators.Std, [this, unbiased]);

        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            Typed(Dispatch.Call(Operators.StdDim, [this, dimensions, unbiased, keepdim]), type);

        public Tensor max() => Dispatch.Call(Operators.Max, [this]);

        public Tensor max(Tensor other) => maximum(other);

        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => Dispatch.CallPair(Operators.MaxDim, [this, dim, keepdim]);

        public Tensor min() => Dispatch.Call(Operators.Min, [this]);

        public Tensor min(Tensor other) => minimum(other);

        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => Dispatch.CallPair(Operators.MinDim, [this, dim, keepdim]);

        public Tensor amax(params long[] dims) => Dispatch.Call(Operators.AMax, [this, dims, false]);

        public Tensor amin(params long[] dims) => Dispatch.Call(Operators.AMin, [this, dims, false]);

        public Tensor argmax() => Dispatch.Call(Operators.ArgMax, [this, Value.None, false]);

        public Tensor argmax(long dim, bool keepdim = false) => Dispatch.Call(Operators.ArgMax, [this, dim, keepdim]);

        public Tensor argmin() => Dispatch.Call(Operators.ArgMin, [this, Value.None, false]);

        public Tensor argmin(long dim, bool keepdim = false) => Dispatch.Call(Operators.ArgMin, [this, dim, keepdim]);

        public Tensor argsort(long dim = -1, bool descending = false) => Dispatch.Call(Operators.ArgSort, [this, dim, descending]);

        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
            Dispatch.CallPair(Operators.Sort, [this, stable, dim, descending]);

        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) =>
            Dispatch.CallPair(Operators.TopK, [this, (long)k, (long)dim, largest, sorted]);

        public Tensor cumsum(long dim, ScalarType? type = null) => Dispatch.Call(Operators.CumSum, [this, dim, type]);

        public Tensor norm(float p = 2.0f) => Dispatch.Call(Operators.Norm, [this, (double)p]);

        public Tensor norm(int dim, bool keepdim = false, float p = 2.0f) =>
            Dispatch.Call(Operators.NormDim, [this, (double)p, new long[] { dim }, keepdim]);

        public Tensor all() => Dispatch.Call(Operators.All, [this]);

        public Tensor all(long dim, bool keepdim = false) => Dispatch.Call(Operators.AllDim, [this, dim, keepdim]);

        public Tensor any() => Dispatch.Call(Operators.Any, [this]);

        public Tensor any(long dim, bool keepdim = false) => Dispatch.Call(Operators.AnyDim, [this, dim, keepdim]);

        private static Tensor Typed(Tensor result, ScalarType? type) =>
            type is { } wanted && wanted != result.dtype ? result.to_type(wanted, disposeAfter: true) : result;
    }
}
