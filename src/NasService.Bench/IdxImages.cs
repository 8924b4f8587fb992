using System.Buffers.Binary;

namespace NasService.Bench;

/// <summary>Small grey images that can be learned, as IDX files: a job is taken in only where there are data that fit its space.</summary>
internal static class IdxImages
{
    private const int Bright = 110;
    private const int Quadrants = 4;

    /// <summary>Enough for the demo's space at its default batch: 28 x 28 in ten classes.</summary>
    /// <returns>The folder.</returns>
    public static string WriteForDemoSpace(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "train", 400, 28, 10, 1);
        Write(folder, "t10k", 100, 28, 10, 2);
        return folder;
    }

    /// <summary>A bright quadrant under noise names the class, four of them apart.</summary>
    public static void Write(string folder, string prefix, int count, int size, int classes, int seed)
    {
        var random = new Random(seed);
        var pixels = new byte[count * size * size];
        random.NextBytes(pixels);
        var labels = Enumerable.Range(0, count).Select(i => (byte)(i % classes)).ToArray();
        for (var i = 0; i < pixels.Length; i++)
        {
            var p = i % (size * size);
            var quadrant = (p / size / (size / 2) * 2) + (p % size / (size / 2));
            pixels[i] = (byte)((pixels[i] / 2) + (quadrant == labels[i / (size * size)] % Quadrants ? Bright : 0));
        }

        File.WriteAllBytes(Path.Combine(folder, $"{prefix}-images-idx3-ubyte"), [.. Header(count, size, size), .. pixels]);
        File.WriteAllBytes(Path.Combine(folder, $"{prefix}-labels-idx1-ubyte"), [.. Header(count), .. labels]);
    }

    private static byte[] Header(params int[] dimensions)
    {
        var header = new byte[4 + (4 * dimensions.Length)];
        header[2] = 8;
        header[3] = (byte)dimensions.Length;
        for (var i = 0; i < dimensions.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4 + (4 * i)), dimensions[i]);
        }

        return header;
    }
}
