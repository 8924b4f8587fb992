using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Tests.Predictors;

public sealed class CellEncodingTests
{
    // Nodes 0, 1, 2; edges 0-1, 0-2, 1-2; operations 0, 1 and 2, which cuts.
    private static readonly CellEncoding Encoding = new(3, 2, [0, 0, 1], [1, 2, 2]);

    [Fact]
    public void Encode_BothPathsOpen_MatchesTable()
    {
        double[] expected =
        [
            1, 0, 0, 0, 1, 0, 1, 0, 0, // edges: 0, 1, 0
            1, 0, 0, 0, 1, 0, 1, 0, 0, // all alive
            2, 1, 0, // live edges per operation
            2, 0, 1, 1, 0, 0.5, 0, 0, 0, 2, 2, // per operation most, fewest, mean on the paths [1] and [0 0]; two paths, longest of 2
            0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, // sequences of one edge: [1]; of two: [0 0]
            1, 0, 1, 2, 0, 1, 2, 1, 0, // per operation: edges without it, paths of nothing else
            0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, // edges per operation: reached by nothing, reaching the output only, reached only, both
        ];

        Assert.Equal(expected, Encode([0, 1, 0]));
    }

    [Fact]
    public void Encode_CutEdge_KillsItsPath()
    {
        var features = Encode([0, 1, 2]);

        Assert.Equal([0, 0, 1, 0, 1, 0, 0, 0, 1], features[9..18]);
        Assert.Equal([0, 1, 0], features[18..21]);
    }

    [Fact]
    public void Encode_NothingConnected_OnlyEdgesRemain()
    {
        var features = Encode([2, 2, 0]);

        Assert.All(features[18..^12], f => Assert.Equal(0, f));
        Assert.Equal(Encode([2, 2, 0])[9..^12], Encode([2, 2, 1])[9..^12]);
    }

    [Fact]
    public void Encode_DeadEdge_IsCountedWithWhatReachesIt()
        // Edge 1-2 is cut: what edge 0-1 computes reaches no output. Edge 0-1 is cut: nothing reaches edge 1-2.
        => Assert.Equal(
            [[0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1], [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1]],
            new[] { Encode([0, 1, 2])[^12..], Encode([2, 1, 0])[^12..] });

    [Fact]
    public void Groups_EveryFeature_HasOneOfSeven()
        => Assert.Equal([0, 1, 2, 3, 4, 5, 6], Encoding.Groups.Distinct());

    [Fact]
    public void PartialEncoding_SomeGroups_AreThoseOfTheWhole()
    {
        var partial = new PartialEncoding(Encoding, [2, 6]);
        var features = new double[partial.Length];

        partial.Encode([0, 1, 2], features);

        double[] whole = Encode([0, 1, 2]);
        Assert.Equal([.. whole[18..21], .. whole[^12..]], features);
        Assert.Equal([2, 6], partial.Groups.Distinct());
    }

    private static double[] Encode(int[] genes)
    {
        var features = new double[Encoding.Length];
        Encoding.Encode(genes, features);
        return features;
    }
}
