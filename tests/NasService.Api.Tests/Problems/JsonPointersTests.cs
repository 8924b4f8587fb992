using System.Text.Json;
using NasService.Api.Problems;

namespace NasService.Api.Tests.Problems;

public sealed class JsonPointersTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("name", "/name")]
    [InlineData("stages[1].kernel", "/stages/1/kernel")]
    [InlineData("a/b~c", "/a~1b~0c")]
    [InlineData("architectures[3].architecture.depth", "/architectures/3/architecture/depth")]
    public void Of_APath_IsAPointer(string path, string pointer) => Assert.Equal(pointer, JsonPointers.Of(path, null));

    [Fact]
    public void Of_AKeyWithDots_FollowsTheDocument()
    {
        using var document = JsonDocument.Parse("""{"architecture": {"stage1.block1.kernel": 4, "stage1": {"depth": 1}}}""");
        Assert.Equal("/architecture/stage1.block1.kernel", JsonPointers.Of("architecture.stage1.block1.kernel", document.RootElement));
        Assert.Equal("/architecture/stage1/depth", JsonPointers.Of("architecture.stage1.depth", document.RootElement));
    }
}
