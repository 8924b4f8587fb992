namespace NasService.Torch.Tests.Functional;

/// <summary>Slow references in double precision, row-major.</summary>
internal static class PlainLoops
{
    /// <summary>x: N x C x H x W, w: O x C/groups x K x K; square stride and padding. Gives N x O x H' x W'.</summary>
    public static double[] Conv2d(
        ReadOnlySpan<float> x, long[] xShape, ReadOnlySpan<float> w, long[] wShape, int stride, int padding, int groups)
    {
        var (n, c, h, width) = ((int)xShape[0], (int)xShape[1], (int)xShape[2], (int)xShape[3]);
        var (o, per, k) = ((int)wShape[0], (int)wShape[1], (int)wShape[2]);
        var oh = ((h + (2 * padding) - k) / stride) + 1;
        var ow = ((width + (2 * padding) - k) / stride) + 1;
        var y = new double[n * o * oh * ow];
        for (var target = 0; target < y.Length; target++)
        {
            var (image, output, row, column) = (target / (o * oh * ow), target / (oh * ow) % o, target / ow % oh, target % ow);
            var first = output / (o / groups) * per;
            for (var ci = 0; ci < per; ci++)
            {
                for (var dy = 0; dy < k; dy++)
                {
                    for (var dx = 0; dx < k; dx++)
                    {
                        var (iy, ix) = ((row * stride) + dy - padding, (column * stride) + dx - padding);
                        if (iy >= 0 && iy < h && ix >= 0 && ix < width)
                        {
                            y[target] += (double)x[(((((image * c) + first + ci) * h) + iy) * width) + ix]
                                * w[(((((output * per) + ci) * k) + dy) * k) + dx];
                        }
                    }
                }
            }
        }

        return y;
    }
}
