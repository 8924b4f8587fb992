using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class ShippedSpaceTests
{
    public static TheoryData<string> Names => [.. ShippedSpaces.Library.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void OpenNamed_EveryShippedSpace_LoadsSizesAndSamples(string name)
        => SpaceSuite.CheckSamples(ShippedSpaces.Library.OpenNamed(name).GetValueOrThrow());

    [Fact]
    public void Of_FashionMbConv_HasThePublishedNumbers()
    {
        var summary = SpaceSummary.Of(ShippedSpaces.FashionMbConv);

        Assert.Equal(74_088, summary.Architectures);
        Assert.Equal(3_796_416, summary.Phenotypes);
        Assert.Equal(64, summary.PoliciesOfLargest);
        Assert.Equal(6_504_928, summary.Largest.Macs);
        Assert.Equal(1_280_368, summary.Smallest.Macs);
    }
}
