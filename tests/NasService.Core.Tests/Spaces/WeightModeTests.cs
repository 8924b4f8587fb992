using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class WeightModeTests
{
    [Fact]
    public void Policy_BlockInFp32_HasNoMode()
    {
        var space = Read("{bits: [8, 32], weights: [symmetric, asymmetric]}");
        Assert.Equal(["stage1.block1.asymmetric", "stage1.block1.bits"], space.Largest(8).Policy.Keys);
        Assert.Equal(["stage1.block1.bits"], space.Largest(32).Policy.Keys);

        // fp32, int8 symmetric, int8 asymmetric; kernels 3 and 5.
        Assert.Equal(3 * 2, space.Size);
        Assert.Equal(2, space.ArchitectureCount);
    }

    [Fact]
    public void Plan_AsymmetricBlock_CountsTheSameAndSharesWeights()
    {
        var space = Read("{bits: [8, 32], weights: [symmetric, asymmetric]}");
        var symmetric = space.Largest(8);
        var asymmetric = space.Create(symmetric.Genes.SetItem(space.Genes.IndexOf("stage1.block1.asymmetric"), 1).AsSpan());
        Assert.NotEqual(symmetric.Id, asymmetric.Id);
        Assert.Equal(symmetric.TopologyId, asymmetric.TopologyId);
        Assert.Equal(["stage1.block1.conv"], space.Plan(asymmetric).Layers.Where(l => l.IsAsymmetric).Select(l => l.Name));
        Assert.DoesNotContain(space.Plan(symmetric).Layers, l => l.IsAsymmetric);
        Assert.Equal((space.Plan(symmetric).Macs, space.Plan(symmetric).Bytes), (space.Plan(asymmetric).Macs, space.Plan(asymmetric).Bytes));
    }

    [Fact]
    public void Plan_OneModeForAll_NeedsNoGene()
    {
        var space = Read("{bits: [8, 32], weights: asymmetric}");
        Assert.Equal(["stage1.block1.bits"], space.Largest(8).Policy.Keys);
        Assert.Contains(space.Plan(space.Largest(8)).Layers, l => l.IsAsymmetric);
    }

    [Fact]
    public void Size_NothingInInt8_HasNoModes() => Assert.Equal(2, Read("{bits: 32, weights: [symmetric, asymmetric]}").Size);

    [Fact]
    public void Size_EverythingInInt8_HasAModeEach()
    {
        var space = Read("{granularity: layer, bits: 8, weights: [symmetric, asymmetric]}");
        Assert.Equal(4, space.Size);
        Assert.Equal(2, space.ArchitectureCount);
    }

    [Fact]
    public void Hash_SymmetricWritten_IsThatOfTheDefault() => Assert.Equal(Read("{bits: [8, 32]}").Hash, Read("{bits: [8, 32], weights: symmetric}").Hash);

    private static SearchSpace Read(string quantization) => SpaceReader.Read(
        Encoding.UTF8.GetBytes(
            $$"""
            name: a
            input: {channels: 1, resolution: 16}
            classes: 2
            stem: {channels: 8}
            stages: [{block: conv, channels: 8, kernel: [3, 5]}]
            quantization: {{quantization}}
            """),
        BlockCatalog.Shipped).GetValueOrThrow();
}
