using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly long[] One = [1];
            private static readonly long[] Zero = [0];

            public static Tensor conv2d(
                Tensor input,
                Tensor weight,
                Tensor? bias = null,
                long[]? strides = null,
                long[]? padding = null,
                long[]? dilation = null,
                long groups = 1) =>
                Dispatch.Call(Operators.Conv2d, [input, weight, bias, strides ?? One, padding ?? Zero, dilation ?? One, groups]);

            public static Tensor batch_norm(
                Tensor input,
                Tensor? running_mean,
                Tensor? running_var,
                Tensor? weight = null,
                Tensor? bias = null,
                bool training = false,
                double momentum = 0.1,
                double eps = 1e-5) =>
                Dispatch.Call(
                    Operators.BatchNorm, [input, weight, bias, running_mean, running_var, training, momentum, eps, true]);

            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) =>
                Dispatch.Call(Operators.Linear, [input, weights, bias]);

            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false)
            {
                if (!inplace)
                {
                    return Dispatch.Call(Operators.Dropout, [input, p, training]);
                }

                Dispatch.Run(Operators.Dropout_, [input, p, training]);
                return input.alias();
            }
        }
    }
}
