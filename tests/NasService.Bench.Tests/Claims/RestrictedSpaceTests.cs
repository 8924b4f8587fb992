using System.Text;
using NasService.Bench.Claims;
using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Bench.Tests.Claims;

public sealed class RestrictedSpaceTests
{
    private static readonly SearchSpace Full = SpaceReader.Read(
        Encoding.UTF8.GetBytes(
            """
            name: tiny
            input: {channels: 1, resolution: 12}
            classes: 4
            stem: {channels: 8}
            stages: [{block: mbconv, channels: 8, stride: 2, depth: [1, 2], kernel: [3, 5], expand: [1, 2]}]
            quantization: {granularity: layer, bits: [8, 32], weights: [symmetric, asymmetric]}
            """),
        BlockCatalog.Shipped).GetValueOrThrow();

    [Theory]
    [InlineData(8)]
    [InlineData(32)]
    public void Full_AnyGenotype_IsTheSameNetworkWithTheseBits(int bits)
    {
        var restricted = new RestrictedSpace(Full, bits);
        Assert.Equal(Full.ArchitectureCount, restricted.Space.Size);
        for (var i = 0; i < 20; i++)
        {
            var genes = restricted.Space.Sample(new Random(i)).Genes;
            var full = restricted.Full(genes.AsSpan());
            Assert.Equal(restricted.Space.Plan(genes.AsSpan()).Layers, Full.Plan(full).Layers);
            Assert.Equal(full, Full.WithBits(full, bits));
        }
    }
}
