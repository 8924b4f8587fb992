using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor eq(Tensor target) => Dispatch.Call(Operators.EqTensor, [this, target]);

        public Tensor eq(Scalar target) => Dispatch.Call(Operators.EqScalar, [this, target]);

        public Tensor ne(Tensor target) => Dispatch.Call(Operators.NeTensor, [this, target]);

        public Tensor ne(Scalar target) => Dispatch.Call(Operators.NeScalar, [this, target]);

        public Tensor lt(Tensor target) => Dispatch.Call(Operators.LtTensor, [this, target]);

        public Tensor lt(Scalar target) => Dispatch.Call(Operators.LtScalar, [this, target]);

        public Tensor le(Tensor target) => Dispatch.Call(Operators.LeTensor, [this, target]);

        public Tensor le(Scalar target) => Dispatch.Call(Operators.LeScalar, [this, target]);

        public Tensor gt(Tensor target) => Dispatch.Call(Operators.GtTensor, [this, target]);

        public Tensor gt(Scalar target) => Dispatch.Call(Operators.GtScalar, [this, target]);

        public Tensor ge(Tensor target) => Dispatch.Call(Operators.GeTensor, [this, target]);

        public Tensor ge(Scalar target) => Dispatch.Call(Operators.GeScalar, [this, target]);

        public Tensor isnan() => Dispatch.Call(Operators.IsNan, [this]);

        public Tensor isfinite() => Dispatch.Call(Operators.IsFinite, [this]);

        public Tensor isinf() => Dispatch.Call(Operators.IsInf, [this]);

        public Tensor logical_not() => Dispatch.Call(Operators.LogicalNot, [this]);

        public Tensor logical_and(Tensor other) => Dispatch.Call(Operators.LogicalAnd, [this, other]);

        public Tensor logical_or(Tensor other) => Dispatch.Call(Operators.LogicalOr, [this, other]);

        public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
            Dispatch.CallValue(Operators.AllClose, [this, target, rtol, atol, equal_nan]).Boolean;
    }
}
