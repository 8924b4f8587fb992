using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Pads the last dimensions; the list starts with the last one (before, after).</summary>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => mode switch
            {
                PaddingModes.Constant or PaddingModes.Zeros => Dispatch.Call(Operators.ConstantPad, [input, pad, value]),
                PaddingModes.Reflect => Dispatch.Call(Operators.ReflectionPad, [input, pad]),
                PaddingModes.Replicate => Dispatch.Call(Operators.ReplicationPad, [input, pad]),
                _ => throw new NotSupportedException($"padding mode {mode} is not in this slice"),
            };

            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [pad.Item1, pad.Item2], mode, value);

            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                functional.pad(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            /// <summary>Resizes images of N x C x H x W, either to a size or by a factor.</summary>
            public static Tensor interpolate(
                Tensor x,
                long[]? size = null,
                double[]? scale_factor = null,
                InterpolationMode mode = InterpolationMode.Nearest,
                bool? align_corners = null,
                bool recompute_scale_factor = false,
                bool antialias = false)
            {
                if (recompute_scale_factor || antialias)
                {
                    throw new NotSupportedException("recompute_scale_factor and antialias are not in this slice");
                }

                return mode switch
                {
                    InterpolationMode.Nearest => Dispatch.Call(Operators.UpsampleNearest, [x, size, scale_factor]),
                    InterpolationMode.Bilinear =>
                        Dispatch.Call(Operators.UpsampleBilinear, [x, size, align_corners ?? false, scale_factor]),
                    _ => throw new NotSupportedException($"interpolation mode {mode} is not in this slice"),
                };
            }
        }
    }
}
