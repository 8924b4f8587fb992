using NasService.Core.Metrics;

namespace NasService.Core.Tests.Metrics;

public sealed class QualityScoreTests
{
    /// <summary>The interval's ends solve (p - x)^2 = z^2 x (1 - x) / n, which is how Wilson defines them.</summary>
    [Theory]
    [InlineData(9150, 10_000)]
    [InlineData(1, 10)]
    [InlineData(5, 10)]
    public void OfShare_AnyShare_EndsSolveWilsonsEquation(int correct, int samples)
    {
        var accuracy = QualityScore.OfShare("accuracy", correct, samples);
        var p = (double)correct / samples;
        Assert.Equal(p, accuracy.Value);
        Assert.True(accuracy.Ci95Low < p && p < accuracy.Ci95High);
        foreach (var x in new[] { accuracy.Ci95Low, accuracy.Ci95High })
        {
            Assert.Equal((p - x) * (p - x), 1.959963984540054 * 1.959963984540054 * x * (1 - x) / samples, 12);
        }
    }
}
