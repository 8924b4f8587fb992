using NasService.Training.Quantization;

namespace NasService.Training.Tests.Quantization;

public sealed class ExtremeValuesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 3)]
    [InlineData(1000, 1)]
    [InlineData(1000, 100)]
    [InlineData(100_003, 10)]
    [InlineData(64, 64)]
    public void LargestAndSmallest_AnyOrder_AreThoseOfTheSortedValues(int count, int k)
    {
        var random = new Random(count + k);
        // Few distinct values among them: ties at the threshold.
        float[] drawn = [.. Enumerable.Range(0, count).Select(i => i % 3 == 0 ? random.Next(-5, 6) : (float)((random.NextDouble() - 0.5) * 20))];
        foreach (var values in new[] { drawn, [.. drawn.Order()], [.. drawn.OrderDescending()], [.. drawn.Select(v => Math.Max(v, 0))] })
        {
            Assert.Equal(values.OrderDescending().ElementAt(k - 1), ExtremeValues.Largest(values, k));
            Assert.Equal(values.Order().ElementAt(k - 1), ExtremeValues.Smallest(values, k));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Largest_NoSuchPlace_Throws(int k) => Assert.Throws<ArgumentOutOfRangeException>(() => ExtremeValues.Largest(new float[3], k));
}
