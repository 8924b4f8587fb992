namespace NasService.EndToEnd.Tests.Samples;

/// <summary>Writes baseline JPEGs whose blocks of 8 x 8 pixels have one colour each: a mean and no other coefficient (ITU-T T.81).</summary>
internal static class FlatJpeg
{
    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="colour">Red, green and blue at a pixel.</param>
    public static byte[] Write(int width, int height, Func<int, int, (int R, int G, int B)> colour)
    {
        var file = new List<byte> { 0xFF, 0xD8 };
        void Segment(byte marker, params byte[] content) => file.AddRange([0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content]);

        // A step of 8 makes a block's first number its mean.
        Segment(0xDB, [0, .. Enumerable.Repeat((byte)8, 64)]);
        Segment(0xC0, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0);

        // Means: the sizes 0 to 11 have the codes 0000 to 1011. All else: "nothing more" is the one code, 0.
        Segment(0xC4, [0x00, 0, 0, 0, 12, .. new byte[12], .. Enumerable.Range(0, 12).Select(i => (byte)i)]);
        Segment(0xC4, [0x10, 1, .. new byte[15], 0]);
        Segment(0xDA, 3, 1, 0, 2, 0, 3, 0, 0, 63, 0);
        var bits = new List<bool>();
        void Put(int value, int count)
        {
            for (var b = count - 1; b >= 0; b--)
            {
                bits.Add(((value >> b) & 1) == 1);
            }
        }

        var last = new int[3];
        for (var y = 0; y < height; y += 8)
        {
            for (var x = 0; x < width; x += 8)
            {
                var (r, g, b) = colour(Math.Min(x + 4, width - 1), Math.Min(y + 4, height - 1));
                int[] means = [(int)((0.299 * r) + (0.587 * g) + (0.114 * b)) - 128, (int)((-0.1687 * r) - (0.3313 * g) + (0.5 * b)), (int)((0.5 * r) - (0.4187 * g) - (0.0813 * b))];
                for (var c = 0; c < 3; c++)
                {
                    var step = means[c] - last[c];
                    last[c] = means[c];
                    var size = step == 0 ? 0 : 32 - int.LeadingZeroCount(Math.Abs(step));
                    Put(size, 4);
                    Put(step < 0 ? step + (1 << size) - 1 : step, size);
                    Put(0, 1);
                }
            }
        }

        while (bits.Count % 8 != 0)
        {
            bits.Add(true);
        }

        foreach (var group in bits.Chunk(8))
        {
            var value = group.Aggregate(0, (v, bit) => (v << 1) | (bit ? 1 : 0));
            file.AddRange(value == 0xFF ? [0xFF, 0] : [(byte)value]);
        }

        return [.. file, 0xFF, 0xD9];
    }
}
