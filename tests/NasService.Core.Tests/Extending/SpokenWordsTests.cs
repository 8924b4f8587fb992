using NasService.Core.Tests.Spaces;

namespace NasService.Core.Tests.Extending;

/// <summary>A space is a file, and nothing else.</summary>
public sealed class SpokenWordsTests : SpaceSuite
{
    protected override string File { get; } = Path.Combine(AppContext.BaseDirectory, "Extending", "spoken-words.yaml");

    [Fact]
    public void Size_OfTheSpace_IsTheProductOfItsChoices()
    {
        // Two sides; of a stage's blocks, which are 4 and 6 each, one to two and one to three.
        Assert.Equal(2 * (4 + 16) * (6 + 36 + 216), Open().ArchitectureCount);
    }
}
