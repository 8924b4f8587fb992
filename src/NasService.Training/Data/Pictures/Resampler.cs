using System.Collections.Concurrent;

namespace NasService.Training.Data.Pictures;

/// <summary>
/// Scales 8-bit pixels with a triangle (bilinear) filter that widens when it shrinks, so that no source pixel is skipped: columns first, then rows, each pass rounded to 8 bits, weights in 22-bit fixed
/// point. Whole-number arithmetic throughout: the same in every language, and the same as Pillow's <c>resize(..., BILINEAR)</c>. Equal sizes copy.
/// </summary>
internal static class Resampler
{
    private const int Bits = 22;

    private static readonly ConcurrentDictionary<(int From, int To), Taps> s_taps = new();

    /// <param name="source">Rows of <paramref name="sourceWidth"/> pixels.</param>
    /// <param name="sourceWidth">Columns of the whole source.</param>
    /// <param name="from">The part that is scaled.</param>
    /// <param name="channels">Values a pixel.</param>
    /// <param name="target">Rows of <paramref name="targetWidth"/> pixels.</param>
    /// <param name="targetWidth">Columns of the whole target.</param>
    /// <param name="to">The part that is written.</param>
    public static void Scale(ReadOnlySpan<byte> source, int sourceWidth, Window from, int channels, Span<byte> target, int targetWidth, Window to)
    {
        var (columns, rows) = (TapsOf(from.Width, to.Width), TapsOf(from.Height, to.Height));
        var stride = to.Width * channels;
        var narrow = new byte[from.Height * stride];
        for (var y = 0; y < from.Height; y++)
        {
            var line = source.Slice((((from.Y + y) * sourceWidth) + from.X) * channels, from.Width * channels);
            for (var x = 0; x < to.Width; x++)
            {
                var first = columns.First[x];
                var weights = columns.Of(x);
                for (var c = 0; c < channels; c++)
                {
                    var sum = 1 << (Bits - 1);
                    for (var k = 0; k < weights.Length; k++)
                    {
                        sum += line[((first + k) * channels) + c] * weights[k];
                    }

                    narrow[(y * stride) + (x * channels) + c] = (byte)Math.Clamp(sum >> Bits, 0, 255);
                }
            }
        }

        for (var y = 0; y < to.Height; y++)
        {
            var first = rows.First[y];
            var weights = rows.Of(y);
            var line = target.Slice((((to.Y + y) * targetWidth) + to.X) * channels, stride);
            for (var x = 0; x < stride; x++)
            {
                var sum = 1 << (Bits - 1);
                for (var k = 0; k < weights.Length; k++)
                {
                    sum += narrow[((first + k) * stride) + x] * weights[k];
                }

                line[x] = (byte)Math.Clamp(sum >> Bits, 0, 255);
            }
        }
    }

    // Photographs come in many sizes: what is kept is bounded.
    private static Taps TapsOf(int from, int to)
    {
        if (s_taps.Count > 1000)
        {
            s_taps.Clear();
        }

        return s_taps.GetOrAdd((from, to), key => Taps.Create(key.From, key.To));
    }

    /// <summary>For each target pixel the first source pixel and the weights from there on.</summary>
    private sealed record Taps(int[] First, int[] Start, int[] Weights)
    {
        public ReadOnlySpan<int> Of(int index) => Weights.AsSpan(Start[index]..Start[index + 1]);

        public static Taps Create(int from, int to)
        {
            var scale = (double)from / to;
            var support = Math.Max(1, scale);
            var (first, start, weights) = (new int[to], new int[to + 1], new List<int>());
            for (var i = 0; i < to; i++)
            {
                var center = (i + 0.5) * scale;
                first[i] = Math.Max(0, (int)(center - support + 0.5));
                var end = Math.Min(from, (int)(center + support + 0.5));
                var raw = new double[end - first[i]];
                for (var k = 0; k < raw.Length; k++)
                {
                    raw[k] = Math.Max(0, 1 - Math.Abs((k + first[i] - center + 0.5) / support));
                }

                var sum = raw.Sum();
                weights.AddRange(raw.Select(w => (int)(0.5 + (w / sum * (1 << Bits)))));
                start[i + 1] = weights.Count;
            }

            return new Taps(first, start, [.. weights]);
        }
    }
}
