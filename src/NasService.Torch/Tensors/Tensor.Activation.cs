using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor relu() => Dispatch.Call(Operators.Relu, [this]);

        public Tensor relu_() => InPlace(Operators.Relu_, [this]);

        public Tensor relu6() => Dispatch.Call(Operators.Relu6, [this]);

        public Tensor relu6_() => InPlace(Operators.Relu6_, [this]);

        public Tensor hardswish() => Dispatch.Call(Operators.Hardswish, [this]);

        public Tensor hardswish_() => InPlace(Operators.Hardswish_, [this]);

        public Tensor hardsigmoid() => Dispatch.Call(Operators.Hardsigmoid, [this]);

        public Tensor hardsigmoid_() => InPlace(Operators.Hardsigmoid_, [this]);

        public Tensor sigmoid() => Dispatch.Call(Operators.Sigmoid, [this]);

        public Tensor sigmoid_() => InPlace(Operators.Sigmoid_, [this]);

        public Tensor silu() => Dispatch.Call(Operators.Silu, [this]);

        public Tensor silu_() => InPlace(Operators.Silu_, [this]);

        public Tensor gelu() => gelu(Modules.GELU.Approximate.none);

        public Tensor gelu(Modules.GELU.Approximate approximate) =>
            Dispatch.Call(Operators.Gelu, [this, Value.Text(approximate == Modules.GELU.Approximate.tanh ? "tanh"u8 : "none"u8)]);

        public Tensor gelu_() => gelu_(Modules.GELU.Approximate.none);

        public Tensor gelu_(Modules.GELU.Approximate approximate) =>
            InPlace(Operators.Gelu_, [this, Value.Text(approximate == Modules.GELU.Approximate.tanh ? "tanh"u8 : "none"u8)]);

        public Tensor softmax(long dim, ScalarType? dtype = null) => Dispatch.Call(Operators.Softmax, [this, dim, dtype]);

        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Dispatch.Call(Operators.LogSoftmax, [this, dim, dtype]);
    }
}
