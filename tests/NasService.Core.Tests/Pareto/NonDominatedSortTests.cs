using NasService.Core.Pareto;

namespace NasService.Core.Tests.Pareto;

public sealed class NonDominatedSortTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Ranks_RandomAndDegenerateSets_EqualPeelingReference(int width)
    {
        foreach (var set in RandomFronts.Sets(width).Concat(RandomFronts.SetsWithInfinities(width)))
        {
            Assert.Equal(Peel(set), NonDominatedSort.Ranks(set));
        }
    }

    [Fact]
    public void Fronts_HandMadeSet_ListsBestFirst()
    {
        double[][] set = [[2, 2], [1, 3], [2, 2], [3, 3], [3, 1], [3, 2]];

        Assert.Equal([[0, 1, 2, 4], [5], [3]], NonDominatedSort.Fronts(set));
    }

    [Fact]
    public void Ranks_NaN_Throws()
        => Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => NonDominatedSort.Ranks([[1, 2], [double.NaN, 1]])).Message, StringComparison.Ordinal);

    [Fact]
    public void Ranks_UnequalLengths_ThrowsWithExpectedAndGot()
        => Assert.Contains("Expected 2 objectives in vector 1, got 3", Assert.Throws<ArgumentException>(() => NonDominatedSort.Ranks([[1, 2], [1, 2, 3]])).Message, StringComparison.Ordinal);

    private static int[] Peel(double[][] set)
    {
        var ranks = new int[set.Length];
        Array.Fill(ranks, -1);
        for (var rank = 0; ranks.Contains(-1); rank++)
        {
            var left = Enumerable.Range(0, set.Length).Where(i => ranks[i] == -1).ToArray();
            foreach (var i in left.Where(i => !left.Any(j => Beats(set[j], set[i]))).ToArray())
            {
                ranks[i] = rank;
            }
        }

        return ranks;
    }

    private static bool Beats(double[] a, double[] b)
        => a.Zip(b).All(p => p.First <= p.Second) && a.Zip(b).Any(p => p.First < p.Second);
}
