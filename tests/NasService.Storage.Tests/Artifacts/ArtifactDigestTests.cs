using NasService.Core.Artifacts;

namespace NasService.Storage.Tests.Artifacts;

public sealed class ArtifactDigestTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("../../../../../../../../../../../../../../../../../../../../etc/")]
    [InlineData("BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a/")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0")]
    [InlineData("٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(ArtifactDigest.TryParse(text, out var digest));
        Assert.Null(digest);
    }

    [Fact]
    public void Parse_ADigest_KeepsIt()
    {
        var text = new string('0', 60) + "89af";
        Assert.Equal(text, ArtifactDigest.Parse(text).Value);
        Assert.Equal(ArtifactDigest.Parse(text), ArtifactDigest.Parse(text));
    }
}
