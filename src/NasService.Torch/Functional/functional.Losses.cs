using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>
            /// Input of N x C (x ...) scores; the target holds N class indices (Int64), or N x C probabilities where it has the input's shape.
            /// </summary>
            public static Tensor cross_entropy(
                Tensor input,
                Tensor target,
                Tensor? weight = null,
                long ignore_index = -100,
                Reduction reduction = Reduction.Mean,
                double label_smoothing = 0.0) =>
                Dispatch.Call(Operators.CrossEntropy, [input, target, weight, (long)reduction, ignore_index, label_smoothing]);

            public static Tensor nll_loss(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean) =>
                Dispatch.Call(Operators.NllLoss, [input, target, weight, (long)reduction, ignore_index]);

            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Dispatch.Call(Operators.MseLoss, [input, target, (long)reduction]);

            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                Dispatch.Call(Operators.KlDiv, [input, target, (long)reduction, log_target]);
        }
    }
}
