using System.Buffers.Binary;

namespace NasService.Bench.Files;

/// <summary>Writes a folder of small pictures of mixed sizes by class, in a training and a test part: bitmaps of one noisy colour, which tells the class.</summary>
internal static class PictureFiles
{
    public const int Classes = 10;

    private const int HeaderBytes = 54;
    private const int LeastSide = 16;
    private const int MostSide = 32;

    /// <summary>One picture in so many is for the test.</summary>
    private const int TestEvery = 10;

    /// <param name="folder">Gets <c>train/CLASS/*</c> and <c>test/CLASS/*</c>.</param>
    /// <param name="count">Files in all.</param>
    /// <param name="seed">Decides sizes and every pixel.</param>
    /// <param name="cancellationToken">Asked at each file.</param>
    public static void Write(string folder, int count, int seed, CancellationToken cancellationToken)
    {
        foreach (var part in (string[])["train", "test"])
        {
            foreach (var c in Enumerable.Range(0, Classes))
            {
                Directory.CreateDirectory(Path.Combine(folder, part, $"c{c}"));
            }
        }

        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var c = i % Classes;
            var part = i / Classes % TestEvery == 0 ? "test" : "train";
            File.WriteAllBytes(Path.Combine(folder, part, $"c{c}", $"{i}.bmp"), Bitmap(random.Next(LeastSide, MostSide + 1), random.Next(LeastSide, MostSide + 1), c, random));
        }
    }

    /// <summary>24 bits a pixel.</summary>
    private static byte[] Bitmap(int width, int height, int c, Random random)
    {
        var line = ((3 * width) + 3) / 4 * 4;
        var file = new byte[HeaderBytes + (line * height)];
        (file[0], file[1]) = ((byte)'B', (byte)'M');
        Number(2, file.Length);
        Number(10, HeaderBytes);
        Number(14, HeaderBytes - 14);
        Number(18, width);
        Number(22, height);
        (file[26], file[28]) = (1, 24);
        var pixels = file.AsSpan(HeaderBytes);
        random.NextBytes(pixels);
        for (var at = 0; at < pixels.Length; at++)
        {
            // Blue, green, red: a channel of the class's own is brighter, by more the higher the class.
            pixels[at] = (byte)((pixels[at] / 2) + (at % line % 3 == c % 3 ? 12 * c : 0));
        }

        return file;

        void Number(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
    }
}
