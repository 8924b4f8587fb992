using NasService.Core.Operators;

namespace NasService.Training.Quantization;

/// <summary>
/// Weights in 4 bits. Notation: N rows of K weights; blocks of B = 32 along a row, the last one filled up with zeros. A block's weights are s (q - 8), q of 0 to
/// 15; s is a seventh of its largest magnitude, so that the range is symmetric and zero is exact.
/// </summary>
internal static class Int4Weight
{
    private const int Zero = 8;
    private const int Largest = 7;

    /// <returns>N x blocks x B / 2 bytes, the earlier weight in the lower half; N x blocks scales.</returns>
    public static (byte[] Packed, float[] Scales) Pack(ReadOnlySpan<float> weights, int rows, int width)
    {
        const int Block = NumberFormats.Int4Block;
        var blocks = (width + Block - 1) / Block;
        var (packed, scales) = (new byte[rows * blocks * Block / 2], new float[rows * blocks]);
        for (var b = 0; b < scales.Length; b++)
        {
            var (row, start) = (b / blocks, b % blocks * Block);
            var part = weights.Slice((row * width) + start, Math.Min(Block, width - start));
            var magnitude = 0f;
            foreach (var w in part)
            {
                magnitude = Math.Max(magnitude, Math.Abs(w));
            }

            scales[b] = magnitude == 0 ? 1 : magnitude / Largest;
            for (var i = 0; i < Block; i++)
            {
                var q = i < part.Length ? (int)Math.Clamp(Math.Round(part[i] / scales[b]), -Largest, Largest) + Zero : Zero;
                packed[((b * Block) + i) / 2] |= (byte)(i % 2 == 0 ? q : q << 4);
            }
        }

        return (packed, scales);
    }
}
