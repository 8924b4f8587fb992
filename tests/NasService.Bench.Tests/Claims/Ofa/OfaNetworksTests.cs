using System.Text;
using NasService.Bench.Claims.Ofa;
using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Bench.Tests.Claims.Ofa;

public sealed class OfaNetworksTests
{
    private static readonly SearchSpace Space = SpaceReader.Read(
        Encoding.UTF8.GetBytes(
            """
            name: tiny
            input: {channels: 1, resolution: 12}
            classes: 4
            stem: {channels: 8}
            stages: [{block: mbconv, channels: 8, stride: 2, depth: [1, 2, 3], kernel: [3, 5], expand: [1, 2, 3]}]
            quantization: {granularity: block, bits: [8, 32]}
            """),
        BlockCatalog.Shipped).GetValueOrThrow();

    [Fact]
    public void Draw_TwelveNetworks_AreFp32AscendingAndSpread()
    {
        var networks = OfaNetworks.Draw(Space, 12, 4);
        Assert.Equal((12, 4, 4), (networks.Select(n => n.Id).Distinct().Count(), networks.Count(n => n.IsCompared), networks.Count(n => n.IsSmall)));
        Assert.Equal(networks.Select(n => n.Plan.Macs).Order(), networks.Select(n => n.Plan.Macs));
        Assert.All(networks, n => Assert.All(n.Plan.Layers, l => Assert.Equal(32, l.Bits)));
        Assert.Equal(networks.Select(n => n.Id), OfaNetworks.Draw(Space, 12, 4).Select(n => n.Id));

        // One of those compared in each third.
        Assert.Equal([0, 1, 1, 2], networks.Select((n, i) => (n, i)).Where(n => n.n.IsCompared).Select(n => n.i / 4));
    }

    [Fact]
    public void Draw_MoreThanTheSpaceHas_IsAllOfThem() => Assert.True(OfaNetworks.Draw(Space, 100_000, 2).Length <= Space.ArchitectureCount);
}
