using NasService.Training.Tests.Data.Pictures;

namespace NasService.EndToEnd.Tests.Samples;

/// <summary>Pictures of odd sizes and shapes in two classes, half of them with transparent parts: each differs from all others.</summary>
internal static class OddPictures
{
    private static readonly (int Width, int Height)[] s_sizes = [(17, 9), (5, 31), (1, 40), (23, 23), (64, 3), (12, 12), (7, 8), (40, 41)];

    /// <param name="folder">Gets a folder for each class.</param>
    /// <param name="perClass">Pictures.</param>
    public static void Write(string folder, int perClass)
    {
        var random = new Random(7);
        foreach (var name in (string[])["dark", "light"])
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            for (var i = 0; i < perClass; i++)
            {
                var (width, height) = s_sizes[i % s_sizes.Length];
                File.WriteAllBytes(Path.Combine(folder, name, $"{i}.png"), Draw(width, height, name == "light" ? 128 : 0, i % 2 == 0 ? 6 : 2, random));
            }
        }
    }

    /// <param name="width">Columns.</param>
    /// <param name="height">Rows.</param>
    /// <param name="least">Of a colour; 127 more is the most.</param>
    /// <param name="colorType">2 RGB, 6 with alpha.</param>
    /// <param name="random">Of the colours.</param>
    private static byte[] Draw(int width, int height, int least, int colorType, Random random)
    {
        var samples = new byte[width * height * (colorType == 6 ? 4 : 3)];
        random.NextBytes(samples);
        for (var i = 0; i < samples.Length; i++)
        {
            if (colorType == 2 || i % 4 != 3)
            {
                samples[i] = (byte)(least + (samples[i] / 2));
            }
        }

        return PngWriter.Write(width, colorType, samples, height: height);
    }
}
