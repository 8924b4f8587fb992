using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

/// <summary>What every space that somebody writes must keep; shipped ones are all of a folder's.</summary>
public abstract class SpaceSuite
{
    /// <summary>The YAML file.</summary>
    protected abstract string File { get; }

    protected SearchSpace Open() => new SpaceLibrary(Path.GetDirectoryName(File)!, BlockCatalog.Shipped).Open(File, Environment.CurrentDirectory).GetValueOrThrow();

    /// <summary>Some sub-networks.</summary>
    internal static void CheckSamples(SearchSpace space)
    {
        var random = new Random(7);

        Assert.True(space.Size >= space.ArchitectureCount && space.Size > 1);
        for (var i = 0; i < 200; i++)
        {
            var sample = space.Sample(random);
            Assert.True(space.Contains(sample));
            Assert.InRange(space.Plan(sample).Macs, space.Plan(space.Smallest()).Macs, space.LargestPlan.Macs);
        }
    }

    [Fact]
    public void Open_TheFile_LoadsSizesAndSamples() => CheckSamples(Open());

    [Fact]
    public void Write_ItsDocument_ReadsAsTheSameSpace()
        => Assert.Equal(Open().Hash, SpaceJson.Read(SpaceJson.Write(Open().Definition), BlockCatalog.Shipped).GetValueOrThrow().Hash);
}
