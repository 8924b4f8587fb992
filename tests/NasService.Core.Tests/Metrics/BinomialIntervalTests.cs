using NasService.Core.Metrics;


namespace NasService.Core.Tests.Metrics;

public sealed class BinomialIntervalTests
{
    // Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson95_NewcombesExamples_MatchThePaper(int successes, int samples, double low, double high)
    {
        var interval = BinomialInterval.Wilson95(successes, samples);

        Assert.Equal(low, interval.Low, 0.00005);
        Assert.Equal(high, interval.High, 0.00005);
    }

    [Fact]
    public void Wilson95_AllAndNone_MirrorEachOther()
    {
        var none = BinomialInterval.Wilson95(0, 50);
        var all = BinomialInterval.Wilson95(50, 50);

        Assert.Equal(0.0, none.Low);
        Assert.Equal(1.0, all.High);
        Assert.Equal(none.High, 1 - all.Low, 1e-12);
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(0, 0)]
    public void Wilson95_ImpossibleCounts_Throws(int successes, int samples)
        => Assert.Throws<ArgumentOutOfRangeException>(() => BinomialInterval.Wilson95(successes, samples));
}
