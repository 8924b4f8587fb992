namespace TorchSharp
{
    using Modules;

    public static partial class torch
    {
        public static partial class nn
        {
            public static Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);
        }
    }
}

namespace TorchSharp.Modules
{
    /// <summary>A leaf that is trained. It takes over the native tensor of its data, which is empty afterwards.</summary>
    public class Parameter : torch.Tensor
    {
        public Parameter(torch.Tensor data, bool requires_grad = true)
            : base(data.with_requires_grad(requires_grad).MoveHandle(), register: false) => DisposeScope.Replace(data, this);
    }
}
