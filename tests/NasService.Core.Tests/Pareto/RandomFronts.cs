namespace NasService.Core.Tests.Pareto;

/// <summary>Random and degenerate sets: ties, copies, infinities, one objective constant.</summary>
internal static class RandomFronts
{
    public static IEnumerable<double[][]> Sets(int width, int count = 200, int maxSize = 40)
    {
        var random = new Random(12345 + width);
        for (var k = 0; k < count; k++)
        {
            var n = random.Next(0, maxSize);
            var levels = random.Next(4) switch { 0 => 2, 1 => 5, _ => 1_000_000 };
            var set = new double[n][];
            for (var i = 0; i < n; i++)
            {
                set[i] = new double[width];
                for (var m = 0; m < width; m++)
                {
                    set[i][m] = random.Next(levels) / (double)levels;
                }

                if (i > 0 && random.Next(8) == 0)
                {
                    set[i] = (double[])set[random.Next(i)].Clone();
                }
            }

            yield return set;
        }
    }

    public static IEnumerable<double[][]> SetsWithInfinities(int width)
    {
        var random = new Random(77);
        foreach (var set in Sets(width))
        {
            foreach (var p in set)
            {
                for (var m = 0; m < width; m++)
                {
                    p[m] = random.Next(10) switch { 0 => double.PositiveInfinity, 1 => double.NegativeInfinity, _ => p[m] };
                }
            }

            yield return set;
        }
    }
}
