using System.Numerics;
using System.Text.Json;
using NasService.Core.Spaces;
using NasService.Core.Tests.Spaces;

namespace NasService.Core.Tests.Blocks;

/// <summary>
/// The published spaces against their authors' own code: the files hold smallest, largest and random sub-networks of Once-for-All with the parameters and MACs that its
/// networks (<c>get_active_subnet</c>), run layer by layer, were counted to have.
/// </summary>
public sealed class PublishedSpaceTests
{
    [Theory]
    [InlineData("ofa-mbv3-w1.0")]
    [InlineData("ofa-mbv3-w1.2")]
    [InlineData("ofa-proxyless-w1.3")]
    [InlineData("ofa-resnet50")]
    public void Plan_PublishedSubNetworks_HaveTheCountsOfTheAuthorsCode(string name)
    {
        var space = Open(name);
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Blocks", "Published", $"{name}.jsonl"));
        Assert.Equal(16, lines.Length);
        foreach (var line in lines)
        {
            var published = JsonDocument.Parse(line).RootElement;
            var architecture = ArchitectureJson.Read($$"""{"architecture": {{published.GetProperty("architecture").GetRawText()}}}""", space).GetValueOrThrow();
            var cost = ArchitectureCost.Of(space.Plan(architecture));

            Assert.Equal((published.GetProperty("macs").GetInt64(), published.GetProperty("params").GetInt64()), (cost.Macs, cost.Params));
            Assert.InRange(cost.Int8Bytes, cost.Fp32Bytes / 4, cost.Fp32Bytes);
        }
    }

    [Fact]
    public void ArchitectureCount_OfaMbV3_IsThePublishedSizePerResolution()
    {
        // ((3 x 3)^2 + (3 x 3)^3 + (3 x 3)^4)^5, Cai et al. 2020, section 3.1: about 2 x 10^19.
        var perResolution = BigInteger.Pow((9 * 9) + (9 * 9 * 9) + (9 * 9 * 9 * 9), 5);

        Assert.Equal(perResolution, SpaceSummary.Of(Open("ofa-mbv3-w1.0")).PerExtent);
        Assert.Equal("21758655492572485851", perResolution.ToString());
        Assert.Equal(25 * perResolution, Open("ofa-mbv3-w1.0").ArchitectureCount);
    }

    [Fact]
    public void ArchitectureCount_OfaResNet50_CountsEqualNetworksOnce()
    {
        // The stem's inner multipliers 0.65 and 0.8 both come to 24 channels: two choices there, not three.
        static BigInteger Stage(int least) => 3 * (BigInteger.Pow(3, least) + BigInteger.Pow(3, least + 1) + BigInteger.Pow(3, least + 2));
        var expected = 25 * 2 * 2 * 3 * Stage(2) * Stage(2) * Stage(4) * Stage(2);
        var space = Open("ofa-resnet50");

        Assert.Equal(expected, space.ArchitectureCount);
        var genes = space.Largest().Genes.ToArray();
        var inner = space.Genes.IndexOf("stem.innerWidth");
        genes[inner] = 0;
        var narrow = space.Create(genes);
        genes[inner] = 1;
        Assert.Equal(narrow, space.Create(genes));
    }

    private static SearchSpace Open(string name) => ShippedSpaces.Library.OpenNamed(name).GetValueOrThrow();
}
