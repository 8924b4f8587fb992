using NasService.Core.Fronts;

namespace NasService.Core.Tests.Fronts;

public sealed class TestAccuracyTests
{
    /// <summary>The interval's ends solve (p - x)^2 = z^2 x (1 - x) / n, which is how Wilson defines them.</summary>
    [Theory]
    [InlineData(9150, 10_000)]
    [InlineData(1, 10)]
    [InlineData(5, 10)]
    public void FromCounts_AnyShare_EndsSolveWilsonsEquation(int correct, int samples)
    {
        var accuracy = TestAccuracy.FromCounts(correct, samples);
        var p = (double)correct / samples;
        Assert.Equal(p, accuracy.Value);
        Assert.True(accuracy.Ci95[0] < p && p < accuracy.Ci95[1]);
        foreach (var x in accuracy.Ci95)
        {
            Assert.Equal((p - x) * (p - x), 1.959963984540054 * 1.959963984540054 * x * (1 - x) / samples, 12);
        }
    }
}
