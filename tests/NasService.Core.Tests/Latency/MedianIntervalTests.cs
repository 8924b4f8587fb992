using NasService.Core.Latency;

namespace NasService.Core.Tests.Latency;

public sealed class MedianIntervalTests
{
    // 1-based ranks of the usual tables of non-parametric intervals for the median, 95 % or more.
    [Theory]
    [InlineData(6, 1, 6)]
    [InlineData(10, 2, 9)]
    [InlineData(15, 4, 12)]
    [InlineData(20, 6, 15)]
    [InlineData(25, 8, 18)]
    [InlineData(30, 10, 21)]
    public void Ranks_PublishedSizes_MatchTheTable(int count, int low, int high)
    {
        Assert.Equal((low - 1, high - 1), MedianInterval.Ranks(count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Ranks_TooFewSamples_AreTheEnds(int count) => Assert.Equal((0, count - 1), MedianInterval.Ranks(count));

    [Theory]
    [InlineData(40)]
    [InlineData(71)]
    [InlineData(300)]
    public void Ranks_RandomSamples_CoverTheMedian(int count)
    {
        const int Trials = 4000;
        var random = new Random(7);
        var covered = 0;
        var sample = new double[count];
        for (var t = 0; t < Trials; t++)
        {
            for (var i = 0; i < count; i++)
            {
                sample[i] = random.NextDouble();
            }

            Array.Sort(sample);
            var (low, high) = MedianInterval.Ranks(count);
            covered += sample[low] <= 0.5 && 0.5 <= sample[high] ? 1 : 0;
        }

        // 0.94: four standard errors under 95 %; 0.985 would be an interval wider than it need be.
        Assert.InRange((double)covered / Trials, 0.94, 0.985);
    }

    [Fact]
    public void Ranks_NoSamples_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => MedianInterval.Ranks(0));
}
