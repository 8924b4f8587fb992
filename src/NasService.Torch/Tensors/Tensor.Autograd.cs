using static TorchSharp.Interop.NativeMethods;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public bool requires_grad
        {
            get => nas_tensor_requires_grad(Handle) != 0;
            set => Check(nas_tensor_set_requires_grad(Handle, value ? 1 : 0));
        }

        public bool is_leaf => nas_tensor_is_leaf(Handle) != 0;

        /// <summary>The accumulated gradient; null until a backward pass reaches this leaf, and null again once set to null.</summary>
        public Tensor? grad
        {
            get
            {
                var found = nas_tensor_grad(Handle);
                return found == 0 ? null : new Tensor(found);
            }

            set => Check(nas_tensor_set_grad(Handle, value?.Handle ?? 0));
        }

        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        public void retain_grad() => Check(nas_tensor_retain_grad(Handle));

        public void backward() => autograd.backward(this);

        public void backward(
            IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward(this, grad_tensors, retain_graph, create_graph, inputs);
    }
}
