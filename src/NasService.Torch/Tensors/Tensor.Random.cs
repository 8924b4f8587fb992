using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) =>
            InPlace(Operators.Normal_, [this, mean, std, generator]);

        public Tensor uniform_(double from, double to, Generator? generator = null) =>
            InPlace(Operators.Uniform_, [this, from, to, generator]);

        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => InPlace(Operators.Bernoulli_, [this, p, generator]);
    }
}
