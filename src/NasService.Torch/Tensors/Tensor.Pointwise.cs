using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor abs() => Dispatch.Call(Operators.Abs, [this]);

        public Tensor abs_() => InPlace(Operators.Abs_, [this]);

        public Tensor neg() => Dispatch.Call(Operators.Neg, [this]);

        public Tensor neg_() => InPlace(Operators.Neg_, [this]);

        public Tensor sqrt() => Dispatch.Call(Operators.Sqrt, [this]);

        public Tensor sqrt_() => InPlace(Operators.Sqrt_, [this]);

        public Tensor rsqrt() => Dispatch.Call(Operators.Rsqrt, [this]);

        public Tensor reciprocal() => Dispatch.Call(Operators.Reciprocal, [this]);

        public Tensor exp() => Dispatch.Call(Operators.Exp, [this]);

        public Tensor exp_() => InPlace(Operators.Exp_, [this]);

        public Tensor log() => Dispatch.Call(Operators.Log, [this]);

        public Tensor floor() => Dispatch.Call(Operators.Floor, [this]);

        public Tensor ceil() => Dispatch.Call(Operators.Ceil, [this]);

        public Tensor trunc() => Dispatch.Call(Operators.Trunc, [this]);

        public Tensor sign() => Dispatch.Call(Operators.Sign, [this]);

        public Tensor tanh() => Dispatch.Call(Operators.Tanh, [this]);

        public Tensor erf() => Dispatch.Call(Operators.Erf, [this]);

        public Tensor negative() => neg();

        public Tensor square() => pow(2);

        public Tensor pow(Scalar exponent) => Dispatch.Call(Operators.PowScalar, [this, exponent]);

        public Tensor pow(Tensor exponent) => Dispatch.Call(Operators.PowTensor, [this, exponent]);

        /// <summary>Half to even, at the given number of decimals.</summary>
        public Tensor round(long decimals = 0L) =>
            decimals == 0 ? Dispatch.Call(Operators.Round, [this]) : Dispatch.Call(Operators.RoundDecimals, [this, decimals]);

        public Tensor clamp(Scalar? min = null, Scalar? max = null) => Dispatch.Call(Operators.Clamp, [this, min, max]);

        public Tensor clamp(Tensor? min = null, Tensor? max = null) => Dispatch.Call(Operators.ClampTensor, [this, min, max]);

        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => InPlace(Operators.Clamp_, [this, min, max]);

        public Tensor clamp_min(Scalar min) => Dispatch.Call(Operators.ClampMin, [this, min]);

        public Tensor clamp_max(Scalar max) => Dispatch.Call(Operators.ClampMax, [this, max]);

        public Tensor maximum(Tensor other) => Dispatch.Call(Operators.Maximum, [this, other]);

        public Tensor minimum(Tensor other) => Dispatch.Call(Operators.Minimum, [this, other]);
    }
}
