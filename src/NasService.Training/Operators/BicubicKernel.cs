using NasService.Core.Operators;
using TorchSharp;
using static TorchSharp.torch;

namespace NasService.Training.Operators;

/// <summary><see cref="Bicubic"/>: the border's pixels repeated, then one convolution for each channel.</summary>
internal sealed class BicubicKernel : OpKernel<Bicubic>
{
    /// <summary>Weights of the convolution, C r r x 1 x 5 x 5 row-major.</summary>
    public static float[] Weights(Bicubic op, int channels)
    {
        var (r, k, line) = (op.Factor, Bicubic.Kernel, op.Weights());
        var weights = new float[channels * r * r * k * k];
        for (var i = 0; i < weights.Length; i++)
        {
            var (phase, place) = (i / (k * k) % (r * r), i % (k * k));
            weights[i] = (float)(line[(phase / r * k) + (place / k)] * line[(phase % r * k) + (place % k)]);
        }

        return weights;
    }

    protected override Tensor Forward(Bicubic op, IReadOnlyList<Tensor> inputs, ForwardPass pass)
    {
        const long Border = Bicubic.Kernel / 2;
        var channels = inputs[0].size(1);
        var weights = tensor(Weights(op, (int)channels), [channels * op.Factor * op.Factor, 1, Bicubic.Kernel, Bicubic.Kernel]).to(inputs[0].dtype, inputs[0].device);

        // With channels last, libtorch 2.10 gives other numbers here on some processors (AMD family 26): a few channels are cheap to
        // re-stride.
        var wider = nn.functional.pad(inputs[0].contiguous(), [Border, Border, Border, Border], PaddingModes.Replicate);
        return nn.functional.conv2d(wider, weights, null, [1L, 1L], [0L, 0L], [1L, 1L], channels);
    }
}
