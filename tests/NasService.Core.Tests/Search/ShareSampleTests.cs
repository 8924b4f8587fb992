using System.Collections.Immutable;
using NasService.Core.Genes;
using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

/// <summary>What algorithms that learn draw before they know anything, of a space with bits.</summary>
public sealed class ShareSampleTests
{
    private const int Blocks = 20;

    private const int Drawn = 40;

    private static readonly GeneSpace Space = new([
        .. Enumerable.Range(0, Blocks).Select(b => new Dimension($"b{b}.kernel", DimensionKind.Kernel, [3, 5, 7])),
        .. Enumerable.Range(0, Blocks).Select(b => new Dimension($"b{b}.bits", DimensionKind.Bits, [8, 32])),
    ]);

    [Theory]
    [InlineData("auto")]
    [InlineData("linas")]
    public void Ask_AlgorithmThatLearns_SpreadsTheNumberOfBlocksInInt8(string name)
    {
        int[] counts = [.. FirstSample(name).Select(Int8Blocks).Order()];

        // Of 40 uniform counts in 0..20, 11 or so are at most 5 and as many at least 15; block by block, one in 24 would be, on either side.
        Assert.InRange(counts.Count(c => c <= 5), 5, 20);
        Assert.InRange(counts.Count(c => c >= 15), 5, 20);
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("linas")]
    [InlineData("random")]
    public void Ask_AnyAlgorithm_DrawsOtherGenesUniformly(string name)
    {
        int[] kernels = [.. FirstSample(name).SelectMany(g => g.Take(Blocks))];

        // 800 draws of three choices: 267 each, with a deviation of 13.
        Assert.All(kernels.GroupBy(k => k), g => Assert.InRange(g.Count(), 214, 320));
    }

    [Fact]
    public void Ask_Random_DrawsBitsBlockByBlock()
    {
        int[] counts = [.. FirstSample("random").Select(Int8Blocks)];

        // Binomial: 10 with a deviation of 2.2.
        Assert.All(counts, c => Assert.InRange(c, 1, 19));
        Assert.InRange(counts.Average(), 8.5, 11.5);
    }

    private static IReadOnlyList<ImmutableArray<int>> FirstSample(string name)
        => Registered.Catalog.Get(name).Create(ToyProblem.Create(Space), new SearchSettings { InitialSample = Drawn }, 5).Ask(Drawn, CancellationToken.None);

    private static int Int8Blocks(ImmutableArray<int> genes) => genes.Skip(Blocks).Count(g => g == 0);
}
