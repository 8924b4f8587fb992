using NasService.Core.Seeds;
using NasService.Training.Tests.Data.Pictures;

namespace NasService.Training.Tests.Data.Pairs;

/// <summary>Writes pictures of their own into a folder.</summary>
internal static class PairFolder
{
    public static void Write(string folder, string name, int width, int height, int seed = 1, bool isGrey = false)
    {
        var pixels = new byte[width * height * (isGrey ? 1 : 3)];
        Seed.Derive(seed, name, 0).NextBytes(pixels);
        Bytes(folder, name, PngWriter.Write(width, isGrey ? 0 : 2, pixels, height: height));
    }

    public static void Bytes(string folder, string name, byte[] file)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file);
    }
}
