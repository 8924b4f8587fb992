using NasService.Core.Pareto;

namespace NasService.Core.Tests.Pareto;

public sealed class FrontShapeTests
{
    [Fact]
    public void DistinctIndices_Copies_KeepsLowestIndex()
    {
        double[][] set = [[3, 3], [1, 2], [2, 1], [1, 2], [2, 1]];

        Assert.Equal([1, 2], ParetoFront.DistinctIndices(set));
        Assert.Equal([1, 2, 3, 4], ParetoFront.Indices(set));
        Assert.Empty(ParetoFront.DistinctIndices([]));
    }

    [Fact]
    public void CrowdingDistance_HandMadeFront_MatchesTable()
    {
        // Extents 4 and 8: (3-1)/4 + (8-2)/8 and (4-... ) worked out by hand.
        double[][] front = [[0, 8], [1, 4], [3, 2], [4, 0]];

        var distance = CrowdingDistance.Of(front);

        Assert.Equal([double.PositiveInfinity, 0.75 + 0.75, 0.75 + 0.5, double.PositiveInfinity], distance);
    }

    [Fact]
    public void CrowdingDistance_Copies_ScoreAsOneAndZeros()
    {
        double[][] front = [[0, 8], [1, 4], [1, 4], [3, 2], [4, 0]];

        Assert.Equal([double.PositiveInfinity, 1.5, 0, 1.25, double.PositiveInfinity], CrowdingDistance.Of(front));
    }

    [Fact]
    public void CrowdingDistance_NoExtent_AddsNothing()
        => Assert.Equal([double.PositiveInfinity, 0.0], CrowdingDistance.Of([[1, 1], [1, 1]]));

    [Fact]
    public void CrowdingDistance_InfiniteExtent_IsNotNaN()
        => Assert.DoesNotContain(CrowdingDistance.Of([[double.NegativeInfinity, 3], [0, 2], [1, 1], [double.PositiveInfinity, 0]]), double.IsNaN);

    [Fact]
    public void KneePoint_BentFront_IsTheBend()
    {
        double[][] set = [[0, 10], [1, 2], [5, 1.9], [10, 0], [1.5, 2.5]];

        Assert.Equal(1, KneePoint.IndexOf(set));
    }

    [Fact]
    public void KneePoint_TiesAndSinglePoint_LowestIndex()
    {
        Assert.Equal(0, KneePoint.IndexOf([[0, 1], [1, 0]]));
        Assert.Equal(1, KneePoint.IndexOf([[5, 5], [4, 4]]));
        Assert.Throws<ArgumentException>(() => KneePoint.IndexOf([]));
    }
}
