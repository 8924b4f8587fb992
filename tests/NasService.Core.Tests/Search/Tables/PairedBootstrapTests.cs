using NasService.Core.Search.Tables;

namespace NasService.Core.Tests.Search.Tables;

public sealed class PairedBootstrapTests
{
    [Fact]
    public void Of_NormalDifferences_IsNearTheTextbookInterval()
    {
        var random = new Random(2);
        double[] differences = [.. Enumerable.Range(0, 200).Select(_ => 0.5 + Enumerable.Range(0, 12).Sum(_ => random.NextDouble()) - 6)];
        var mean = differences.Average();
        var error = Math.Sqrt(differences.Average(d => (d - mean) * (d - mean)) / differences.Length);

        var interval = PairedBootstrap.Of(differences);

        Assert.Equal(mean, interval.Mean, 12);
        Assert.Equal(mean - (1.96 * error), interval.Low, 0.02);
        Assert.Equal(mean + (1.96 * error), interval.High, 0.02);
    }

    [Fact]
    public void Of_EqualDifferences_HasNoWidth()
        => Assert.Equal((0.25, 0.25, 0.25, 3), PairedBootstrap.Of([0.25, 0.25, 0.25]) is var b ? (b.Mean, Math.Round(b.Low, 12), Math.Round(b.High, 12), b.Pairs) : default);
}
