using NasService.Core.Genes;

namespace NasService.Core.Tests.Genes;

public sealed class DimensionTests
{
    // int4, int8, fp32 and int8-dynamic, as their codes are listed.
    private static readonly Dimension s_formats = new("bits", DimensionKind.Bits, [4, 8, 32, 81]) { WeightBits = [4, 8, 32, 8] };

    [Fact]
    public void Lower_FromTheLargest_EveryChoiceInTheOrderOfSize()
    {
        Assert.Equal([2, 3, 1, 0], Down(s_formats));
        Assert.Equal([1, 0], Down(new Dimension("bits", DimensionKind.Bits, [8, 32])));
        Assert.Equal([2, 1, 0], Down(new Dimension("attention", DimensionKind.Category,
            [0, 2, 5])
        { Labels = ["none", "linear", "softmax"] }));
    }

    [Fact]
    public void Lower_ChoicesThatAreTheSame_AreOneStep()
        => Assert.Equal([4, 2, 0], Down(new Dimension("width", DimensionKind.Width, [1, 2, 3, 4, 5]) { SameAs = [0, 0, 2, 2, 4] }));

    [Fact]
    public void Lower_HowWeightsAreWritten_HasNoSize()
        => Assert.Equal([0], Down(new Dimension("asymmetric", DimensionKind.WeightMode, [0, 1])));

    [Theory]
    [InlineData(32, 2)]
    [InlineData(16, 1)]
    [InlineData(8, 1)]
    [InlineData(2, 0)]
    public void NearestBits_OfFormats_IsByTheirWeightsAndTheFirstOfEquals(int bits, int expected)
        => Assert.Equal(expected, s_formats.NearestBits(bits));

    private static IEnumerable<int> Down(Dimension dimension)
    {
        for (int? choice = dimension.Largest; choice is { } at; choice = dimension.Lower(at))
        {
            yield return at;
        }
    }
}
