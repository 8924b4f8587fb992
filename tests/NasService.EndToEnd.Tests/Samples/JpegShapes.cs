namespace NasService.EndToEnd.Tests.Samples;

/// <summary>Three classes of JPEGs of all sizes and shapes: a disc, a square or a triangle in any colours.</summary>
internal static class JpegShapes
{
    private static readonly (string Name, Func<double, double, bool> Holds)[] s_shapes =
    [
        ("circle", (x, y) => (x * x) + (y * y) < 1),
        ("square", (x, y) => Math.Max(Math.Abs(x), Math.Abs(y)) < 0.9),
        ("triangle", (x, y) => y < 1 && Math.Abs(x) < (y + 1) / 2),
    ];

    public static void Write(string folder, int perClass)
    {
        var random = new Random(3);
        foreach (var (name, holds) in s_shapes)
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            for (var i = 0; i < perClass; i++)
            {
                var (width, height) = (random.Next(60, 240), random.Next(60, 240));
                File.WriteAllBytes(Path.Combine(folder, name, $"{i}.{(i % 2 == 0 ? "jpg" : "JPG")}"), Draw(width, height, holds, random));
            }
        }
    }

    private static byte[] Draw(int width, int height, Func<double, double, bool> holds, Random random)
    {
        var colours = new byte[6];
        do
        {
            random.NextBytes(colours);
        }
        while (Math.Abs(colours[0] - colours[3]) + Math.Abs(colours[1] - colours[4]) + Math.Abs(colours[2] - colours[5]) < 150);

        var size = Math.Min(width, height) * (0.3 + (0.15 * random.NextDouble()));
        return FlatJpeg.Write(width, height, (x, y) => holds((x - (width / 2.0)) / size, (y - (height / 2.0)) / size) ? (colours[3], colours[4], colours[5]) : (colours[0], colours[1], colours[2]));
    }
}
