using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Made(Dispatch.Call(Operators.ZerosLike, [this, dtype, Value.None, At(device), Value.None, Value.None]), requires_grad);

        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Made(Dispatch.Call(Operators.OnesLike, [this, dtype, Value.None, At(device), Value.None, Value.None]), requires_grad);

        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Made(Dispatch.Call(Operators.EmptyLike, [this, dtype, Value.None, At(device), Value.None, Value.None]), requires_grad);

        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Made(Dispatch.Call(Operators.FullLike, [this, value, dtype, Value.None, At(device), Value.None, Value.None]), requires_grad);

        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Made(Dispatch.Call(Operators.RandLike, [this, dtype, Value.None, At(device), Value.None, Value.None]), requires_grad);

        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Made(Dispatch.Call(Operators.RandnLike, [this, dtype, Value.None, At(device), Value.None, Value.None]), requires_grad);
    }
}
