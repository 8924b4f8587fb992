using static TorchSharp.Interop.NativeMethods;

namespace TorchSharp;

public static partial class torch
{
    public static class autograd
    {
        /// <summary>
        /// Gradients of the outputs' sum by the inputs, without touching any <c>grad</c>: safe from several threads at once on shared
        /// leaves. With <paramref name="allow_unused"/>, an input that no output depends on gets an empty tensor (<c>IsInvalid</c>).
        /// </summary>
        public static unsafe IList<Tensor> grad(
            IList<Tensor> outputs,
            IList<Tensor> inputs,
            IList<Tensor>? grad_outputs = null,
            bool retain_graph = false,
            bool create_graph = false,
            bool allow_unused = false)
        {
            var results = new nint[inputs.Count];
            fixed (nint* outs = Handles(outputs), ins = Handles(inputs), grads = Handles(grad_outputs), found = results)
            {
                Check(nas_grad(
                    outs,
                    outputs.Count,
                    ins,
                    inputs.Count,
                    grads,
                    grad_outputs?.Count ?? 0,
                    retain_graph || create_graph ? 1 : 0,
                    create_graph ? 1 : 0,
                    allow_unused ? 1 : 0,
                    found));
            }

            return Array.ConvertAll(results, handle => new Tensor(handle)).ToList();
        }

        /// <summary>Adds the gradients of the tensors to the <c>grad</c> of the leaves they depend on, or of <paramref name="inputs"/> only.</summary>
        public static unsafe void backward(
            IList<Tensor> tensors,
            IList<Tensor>? grad_tensors = null,
            bool? retain_graph = null,
            bool create_graph = false,
            IList<Tensor>? inputs = null)
        {
            fixed (nint* outs = Handles(tensors), grads = Handles(grad_tensors), ins = Handles(inputs))
            {
                Check(nas_backward(
                    outs,
                    tensors.Count,
                    grads,
                    grad_tensors?.Count ?? 0,
                    retain_graph ?? create_graph ? 1 : 0,
                    create_graph ? 1 : 0,
                    ins,
                    inputs?.Count ?? 0));
            }
        }

        public static void backward(
            Tensor tensor,
            IList<Tensor>? grad_tensors = null,
            bool? retain_graph = null,
            bool create_graph = false,
            IList<Tensor>? inputs = null) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        private static nint[] Handles(IList<Tensor>? tensors)
        {
            var handles = new nint[tensors?.Count ?? 0];
            for (var k = 0; k < handles.Length; k++)
            {
                handles[k] = tensors![k]?.Handle ?? 0;
            }

            return handles;
        }
    }
}
