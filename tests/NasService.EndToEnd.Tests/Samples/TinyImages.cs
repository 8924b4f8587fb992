using System.Buffers.Binary;

namespace NasService.EndToEnd.Tests.Samples;

/// <summary>A data set of 12 x 12 images in four classes, written as IDX: a bright quadrant under noise, a fifth of them hard to tell.</summary>
internal static class TinyImages
{
    public const int Classes = 4;
    public const int Size = 12;
    public const int Training = 600;
    public const int Test = 200;

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "train", Training, 1);
        Write(folder, "t10k", Test, 2);
    }

    /// <summary>Pixels (images, side, side) and labels of the test set.</summary>
    public static (byte[] Pixels, byte[] Labels) MakeTest() => Make(Test, 2);

    private static void Write(string folder, string prefix, int count, int seed)
    {
        var (pixels, labels) = Make(count, seed);
        File.WriteAllBytes(Path.Combine(folder, $"{prefix}-images-idx3-ubyte"), [.. Header(count, Size, Size), .. pixels]);
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

    private static (byte[] Pixels, byte[] Labels) Make(int count, int seed)
    {
        var random = new Random(seed);
        var pixels = new byte[count * Size * Size];
        var labels = new byte[count];
        random.NextBytes(pixels);
        for (var i = 0; i < count; i++)
        {
            labels[i] = (byte)(i % Classes);
            var contrast = random.Next(5) == 0 ? 25 : 110;
            for (var p = 0; p < Size * Size; p++)
            {
                var quadrant = (p / Size / (Size / 2) * 2) + (p % Size / (Size / 2));
                var at = (i * Size * Size) + p;
                pixels[at] = (byte)((pixels[at] / 2) + (quadrant == labels[i] ? contrast : 0));
            }
        }

        return (pixels, labels);
    }
}
