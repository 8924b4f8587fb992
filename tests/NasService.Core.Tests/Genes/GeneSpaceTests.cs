using NasService.Core.Genes;

namespace NasService.Core.Tests.Genes;

public sealed class GeneSpaceTests
{
    // depth in {1, 2}; a (always), b (depth >= 2), c (b >= 5, so only while b is active).
    private static readonly GeneSpace Space = new(
        [
            new Dimension("depth", DimensionKind.Depth, [1, 2]),
            new Dimension("a", DimensionKind.Kernel, [3, 5, 7]),
            new Dimension("b", DimensionKind.Kernel, [3, 5], new ActiveWhen(0, 2)),
            new Dimension("c", DimensionKind.Bits, [8, 32], new ActiveWhen(2, 5)),
        ]);

    [Fact]
    public void Size_ConditionalChain_CountsByHand()
    {
        // depth 1: nothing below; depth 2: b = 3 (1) or b = 5 (2 choices of c). Times three values of a.
        Assert.Equal(3 * (1 + 1 + 2), Space.Size);
        Assert.Equal(3 * (1 + 2), Space.CountPhenotypes(d => d.Kind != DimensionKind.Bits));
        Assert.Equal(2, Space.CountPhenotypes(d => d.Kind == DimensionKind.Bits));
    }

    [Fact]
    public void Size_SeveralConditions_IsWhatEnumerationFinds()
    {
        // c matters while a is 2 or 3 and b is 5; d while c is 8, and so under a and b too.
        var space = new GeneSpace(
            [
                new Dimension("a", DimensionKind.Depth, [1, 2, 3]),
                new Dimension("b", DimensionKind.Kernel, [3, 5]),
                new Dimension("free", DimensionKind.Kernel, [3, 5, 7]),
                new Dimension("c", DimensionKind.Bits, [8, 32], new ActiveWhen(0, 2)) { AlsoWhen = [new ActiveWhen(1, 5)] },
                new Dimension("d", DimensionKind.WeightMode, [0, 1], new ActiveWhen(3, 8, 8)),
            ]);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 72; i++)
        {
            int[] genes = [i % 3, i / 3 % 2, i / 6 % 3, i / 18 % 2, i / 36];
            space.Canonicalize(genes);
            keys.Add(GeneSpace.Key(genes));
        }

        // By hand: four of six settings of a and b have one network each, two have 32 bits or 8 with two modes; times three free ones.
        Assert.Equal(3 * (4 + (2 * 3)), keys.Count);
        Assert.Equal(keys.Count, space.Size);
        Assert.Equal(3 * 6, space.CountPhenotypes(d => !d.IsPolicy));
        Assert.Equal([2, 1, 0, 0, 1], space.With([0, 0, 0, 1, 0], 4, 1));
    }

    [Theory]
    [InlineData(new[] { 0, 1, 1, 1 }, new[] { 0, 1, 0, 0 })]
    [InlineData(new[] { 1, 1, 0, 1 }, new[] { 1, 1, 0, 0 })]
    [InlineData(new[] { 1, 2, 1, 1 }, new[] { 1, 2, 1, 1 })]
    public void Canonicalize_InactiveGenes_BecomeZero(int[] genes, int[] expected)
    {
        Space.Canonicalize(genes);

        Assert.Equal(expected, genes);
    }

    [Fact]
    public void Sample_ManyDraws_AreCanonicalAndReachEveryPhenotype()
    {
        var random = new Random(1);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 2000; i++)
        {
            var genes = Space.Sample(random);
            var canonical = genes.ToArray();
            Space.Canonicalize(canonical);
            Assert.Equal(canonical, genes);
            keys.Add(GeneSpace.Key(genes));
        }

        Assert.Equal(12, keys.Count);
    }

    [Fact]
    public void Constructor_DimensionThatDependsOnALaterOne_Throws()
        => Assert.Throws<ArgumentException>(() => new GeneSpace([new Dimension("a", DimensionKind.Kernel, [1, 2], new ActiveWhen(0, 1))]));

    [Fact]
    public void Constructor_NoChoices_Throws() => Assert.Throws<ArgumentException>(() => new GeneSpace([new Dimension("a", DimensionKind.Kernel, [])]));

    [Theory]
    [InlineData(new[] { 0, 0, 0 })]
    [InlineData(new[] { 0, 3, 0, 0 })]
    [InlineData(new[] { 0, -1, 0, 0 })]
    public void Check_GenesOutOfTheSpace_Throws(int[] genes) => Assert.Throws<ArgumentException>(() => Space.Check(genes));
}
