namespace NasService.EndToEnd.Tests.Samples;

/// <summary>A small data set in CIFAR-10's binary layout: 32 x 32 in colour, ten classes, each a colour of its own in a place of its own, under noise.</summary>
internal static class ColourImages
{
    public const int Training = 400;
    public const int Test = 100;

    private const int Plane = 32 * 32;

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "data_batch_1.bin"), Make(Training, 1));
        File.WriteAllBytes(Path.Combine(folder, "test_batch.bin"), Make(Test, 2));
    }

    private static byte[] Make(int count, int seed)
    {
        var random = new Random(seed);
        var records = new byte[count * ((3 * Plane) + 1)];
        random.NextBytes(records);
        for (var i = 0; i < count; i++)
        {
            var record = records.AsSpan(i * ((3 * Plane) + 1), (3 * Plane) + 1);
            var label = i % 10;
            record[0] = (byte)label;
            for (var p = 0; p < 3 * Plane; p++)
            {
                var inside = p / Plane == label % 3 && p % Plane / (Plane / 4) == label / 3;
                record[1 + p] = (byte)((record[1 + p] / 2) + (inside ? 120 : 0));
            }
        }

        return records;
    }
}
