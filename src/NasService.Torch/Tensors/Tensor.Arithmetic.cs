using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor add(Tensor target) => Dispatch.Call(Operators.AddTensor, [this, target, 1L]);

        public Tensor add(Tensor target, Scalar alpha) => Dispatch.Call(Operators.AddTensor, [this, target, alpha]);

        public Tensor add(Scalar scalar) => Dispatch.Call(Operators.AddScalar, [this, scalar, 1L]);

        public Tensor add(Scalar scalar, Scalar alpha) => Dispatch.Call(Operators.AddScalar, [this, scalar, alpha]);

        public Tensor add_(Tensor target) => InPlace(Operators.AddTensor_, [this, target, 1L]);

        public Tensor add_(Tensor target, Scalar alpha) => InPlace(Operators.AddTensor_, [this, target, alpha]);

        public Tensor add_(Scalar scalar) => InPlace(Operators.AddScalar_, [this, scalar, 1L]);

        public Tensor sub(Tensor target) => Dispatch.Call(Operators.SubTensor, [this, target, 1L]);

        public Tensor sub(Scalar target) => Dispatch.Call(Operators.SubScalar, [this, target, 1L]);

        public Tensor sub_(Tensor target) => InPlace(Operators.SubTensor_, [this, target, 1L]);

        public Tensor sub_(Scalar target) => InPlace(Operators.SubScalar_, [this, target, 1L]);

        public Tensor mul(Tensor target) => Dispatch.Call(Operators.MulTensor, [this, target]);

        public Tensor mul(Scalar target) => Dispatch.Call(Operators.MulScalar, [this, target]);

        public Tensor mul_(Tensor target) => InPlace(Operators.MulTensor_, [this, target]);

        public Tensor mul_(Scalar target) => InPlace(Operators.MulScalar_, [this, target]);

        public Tensor div(Tensor target) => Dispatch.Call(Operators.DivTensor, [this, target]);

        public Tensor div(Scalar target) => Dispatch.Call(Operators.DivScalar, [this, target]);

        public Tensor div_(Tensor target) => InPlace(Operators.DivTensor_, [this, target]);

        public Tensor div_(Scalar target) => InPlace(Operators.DivScalar_, [this, target]);

        public Tensor remainder(Scalar other) => Dispatch.Call(Operators.RemainderScalar, [this, other]);

        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) =>
            InPlace(Operators.AddCMul_, [this, tensor1, tensor2, value]);

        public Tensor lerp_(Tensor end, Tensor weight) => InPlace(Operators.LerpTensor_, [this, end, weight]);

        public Tensor matmul(Tensor target) => Dispatch.Call(Operators.MatMul, [this, target]);

        public Tensor mm(Tensor target) => Dispatch.Call(Operators.Mm, [this, target]);

        public Tensor bmm(Tensor batch2) => Dispatch.Call(Operators.Bmm, [this, batch2]);
    }
}
