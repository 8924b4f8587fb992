using System.Collections.Concurrent;
using NasService.Core.Operators;

namespace NasService.Training.Data.Pairs;

/// <summary>
/// Makes pictures smaller as Matlab's <c>imresize(..., 'bicubic')</c> does: Keys' cubic, widened by the scale against aliasing, rows and
/// columns one after the other; beyond the border the picture is mirrored. Nothing
/// is rounded.
/// </summary>
internal static class Shrinking
{
    private static readonly ConcurrentDictionary<(int From, int Scale), (int[] Index, double[] Weights, int Taps)> s_taps = new();

    /// <param name="pixels">height x width x channels row-major.</param>
    /// <param name="height">Rows, a multiple of the scale.</param>
    /// <param name="width">Columns, likewise.</param>
    /// <param name="channels">Values a pixel.</param>
    /// <param name="scale">Times smaller.</param>
    /// <returns>0 to 1 where pixels are 0 to 255 (a cubic may leave that a little); height / scale x width / scale x channels
    /// row-major.</returns>
    public static float[] Apply(ReadOnlySpan<byte> pixels, int height, int width, int channels, int scale)
    {
        var (h, w) = (height / scale, width / scale);
        var (rows, columns) = (Taps(height, scale), Taps(width, scale));
        var line = width * channels;
        var flat = new double[h * line];
        for (var y = 0; y < h; y++)
        {
            for (var k = 0; k < rows.Taps; k++)
            {
                var weight = rows.Weights[(y * rows.Taps) + k] / byte.MaxValue;
                var from = pixels.Slice(rows.Index[(y * rows.Taps) + k] * line, line);
                var to = flat.AsSpan(y * line, line);
                for (var i = 0; i < line; i++)
                {
                    to[i] += weight * from[i];
                }
            }
        }

        var made = new float[h * w * channels];
        for (var i = 0; i < made.Length; i++)
        {
            var (place, channel) = Math.DivRem(i, channels);
            var (y, x) = Math.DivRem(place, w);
            var sum = 0.0;
            for (var k = 0; k < columns.Taps; k++)
            {
                sum += columns.Weights[(x * columns.Taps) + k] * flat[(y * line) + (columns.Index[(x * columns.Taps) + k] * channels) + channel];
            }

            made[i] = (float)sum;
        }

        return made;
    }

    // Pictures come in many sizes: what is kept is bounded.
    private static (int[] Index, double[] Weights, int Taps) Taps(int from, int scale)
    {
        if (s_taps.Count > 1000)
        {
            s_taps.Clear();
        }

        return s_taps.GetOrAdd((from, scale), key => Make(key.From, key.Scale));
    }

    private static (int[] Index, double[] Weights, int Taps) Make(int from, int scale)
    {
        var (to, taps) = (from / scale, (4 * scale) + 2);
        var (index, weights) = (new int[to * taps], new double[to * taps]);
        for (var i = 0; i < to; i++)
        {
            var centre = ((i + 0.5) * scale) - 0.5;
            var first = (int)Math.Floor(centre - (2 * scale));
            var sum = 0.0;
            for (var k = 0; k < taps; k++)
            {
                var (at, place) = ((i * taps) + k, first + k);
                weights[at] = Bicubic.Cubic((centre - place) / scale);
                sum += weights[at];

                // ... 1 0 | 0 1 2 ... n-1 | n-1 n-2 ...
                var round = ((place % (2 * from)) + (2 * from)) % (2 * from);
                index[at] = round < from ? round : (2 * from) - 1 - round;
            }

            for (var k = 0; k < taps; k++)
            {
                weights[(i * taps) + k] /= sum;
            }
        }

        return (index, weights, taps);
    }
}
