using NasService.Core.Pareto;

namespace NasService.Core.Tests.Pareto;

public sealed class HypervolumeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Of_SmallSets_EqualsInclusionExclusion(int width)
    {
        double[] reference = [.. Enumerable.Repeat(0.9, width)];
        foreach (var set in RandomFronts.Sets(width, maxSize: 11))
        {
            Assert.Equal(InclusionExclusion(set, reference), Hypervolume.Of(set, reference), 10);
        }
    }

    [Fact]
    public void Of_ThreeObjectives_EqualsVolumeOfGridCells()
    {
        // Coordinates on a grid of 1/8: counting dominated cells is exact.
        var random = new Random(5);
        for (var k = 0; k < 50; k++)
        {
            double[][] set = [.. Enumerable.Range(0, 30).Select(_ => new[] { random.Next(9) / 8.0, random.Next(9) / 8.0, random.Next(9) / 8.0 })];
            var cells = 0;
            for (var c = 0; c < 512; c++)
            {
                double[] corner = [c % 8 / 8.0, c / 8 % 8 / 8.0, c / 64 / 8.0];
                cells += set.Any(p => p[0] <= corner[0] && p[1] <= corner[1] && p[2] <= corner[2]) ? 1 : 0;
            }

            Assert.Equal(cells / 512.0, Hypervolume.Of(set, [1, 1, 1]), 12);
        }
    }

    [Fact]
    public void Of_NothingInside_IsZero()
    {
        Assert.Equal(0, Hypervolume.Of([], [1, 1]));
        Assert.Equal(0, Hypervolume.Of([[1, 0], [0, 1], [2, 2], [double.PositiveInfinity, 0]], [1, 1]));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_MinusInfinity_IsInfinite(int width)
    {
        double[] point = [.. Enumerable.Repeat(0.0, width)];
        point[0] = double.NegativeInfinity;

        Assert.Equal(double.PositiveInfinity, Hypervolume.Of([point, point], [.. Enumerable.Repeat(1.0, width)]));
    }

    [Fact]
    public void Of_BadInput_Throws()
    {
        Assert.Throws<ArgumentException>(() => Hypervolume.Of([[double.NaN, 0]], [1, 1]));
        Assert.Throws<ArgumentException>(() => Hypervolume.Of([[0, 0]], [1, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => Hypervolume.Of([[0, 0]], [1, 1, 1]));
    }

    [Fact]
    public void Staircase_PointByPoint_EqualsHypervolumeOfAll()
    {
        foreach (var set in RandomFronts.Sets(2))
        {
            var staircase = new Staircase(0.9, 0.9);
            for (var i = 0; i < set.Length; i++)
            {
                var expected = Hypervolume.Of(set[..(i + 1)], [0.9, 0.9]);
                Assert.Equal(expected - staircase.Area, staircase.Improvement(set[i][0], set[i][1]), 12);
                staircase.Add(set[i][0], set[i][1]);
                Assert.Equal(expected, staircase.Area, 12);
            }
        }
    }

    private static double InclusionExclusion(double[][] set, double[] reference)
    {
        double sum = 0;
        for (var mask = 1; mask < 1 << set.Length; mask++)
        {
            var box = 1.0;
            for (var m = 0; m < reference.Length; m++)
            {
                var worst = double.NegativeInfinity;
                for (var i = 0; i < set.Length; i++)
                {
                    worst = (mask >> i & 1) == 1 ? Math.Max(worst, set[i][m]) : worst;
                }

                box *= Math.Max(0, reference[m] - worst);
            }

            sum += int.IsOddInteger(System.Numerics.BitOperations.PopCount((uint)mask)) ? box : -box;
        }

        return sum;
    }
}
