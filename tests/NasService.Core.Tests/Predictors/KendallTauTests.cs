using NasService.Core.Predictors;

namespace NasService.Core.Tests.Predictors;

public sealed class KendallTauTests
{
    [Fact]
    public void Of_RandomListsWithTies_EqualsPairwiseReference()
    {
        var random = new Random(9);
        for (var k = 0; k < 300; k++)
        {
            var n = random.Next(0, 60);
            var levels = random.Next(1, 40);
            double[] a = [.. Enumerable.Range(0, n).Select(_ => (double)random.Next(levels))];
            double[] b = [.. a.Select(v => v + random.Next(levels))];

            Assert.Equal(Pairwise(a, b), KendallTau.Of(a, b), 12);
        }
    }

    [Fact]
    public void Of_PublishedExample_Matches()
        // scipy.stats.kendalltau's documented example.
        => Assert.Equal(-0.47140452079103173, KendallTau.Of([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]), 12);

    [Fact]
    public void Of_ConstantOrShort_IsZero()
    {
        Assert.Equal(0, KendallTau.Of([1, 1, 1], [1, 2, 3]));
        Assert.Equal(0, KendallTau.Of([1], [1]));
        Assert.Equal(1, KendallTau.Of([1, double.PositiveInfinity], [0, 1]));
    }

    [Fact]
    public void Of_BadInput_Throws()
    {
        Assert.Throws<ArgumentException>(() => KendallTau.Of([1, double.NaN], [1, 2]));
        Assert.Throws<ArgumentException>(() => KendallTau.Of([1], [1, 2]));
    }

    private static double Pairwise(double[] a, double[] b)
    {
        double score = 0, untiedA = 0, untiedB = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                score += Math.Sign(a[i] - a[j]) * Math.Sign(b[i] - b[j]);
                untiedA += a[i] != a[j] ? 1 : 0;
                untiedB += b[i] != b[j] ? 1 : 0;
            }
        }

        return untiedA * untiedB == 0 ? 0 : score / Math.Sqrt(untiedA * untiedB);
    }
}
