using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            public static Tensor avg_pool2d(
                Tensor input,
                long[] kernel_size,
                long[]? stride = null,
                long[]? padding = null,
                bool ceil_mode = false,
                bool count_include_pad = true,
                long? divisor_override = null) =>
                Dispatch.Call(
                    Operators.AvgPool2d,
                    [input, kernel_size, stride ?? kernel_size, padding ?? Zero, ceil_mode, count_include_pad, divisor_override]);

            public static Tensor avg_pool2d(
                Tensor input,
                long kernel_size,
                long? stride = null,
                long padding = 0,
                bool ceil_mode = false,
                bool count_include_pad = true,
                long? divisor_override = null) =>
                avg_pool2d(input, [kernel_size], [stride ?? kernel_size], [padding], ceil_mode, count_include_pad, divisor_override);

            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) =>
                Dispatch.Call(Operators.AdaptiveAvgPool2d, [input, output_size]);

            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) =>
                adaptive_avg_pool2d(input, [output_size.Item1, output_size.Item2]);

            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => adaptive_avg_pool2d(input, [output_size, output_size]);

            public static Tensor max_pool2d(
                Tensor input,
                long[] kernel_size,
                long[]? strides = null,
                long[]? padding = null,
                long[]? dilation = null,
                bool ceil_mode = false) =>
                Dispatch.Call(
                    Operators.MaxPool2d, [input, kernel_size, strides ?? kernel_size, padding ?? Zero, dilation ?? One, ceil_mode]);

            public static Tensor max_pool2d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                max_pool2d(input, [kernel_size], [stride ?? kernel_size], [padding ?? 0], [dilation ?? 1], ceil_mode);
        }
    }
}
