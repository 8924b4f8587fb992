using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

public sealed class ProductFormatTests
{
    [Fact]
    public void Read_ListOfFormats_IsAGeneOfTheClassifier()
    {
        var space = Read("{bits: 32, products: [int8-dynamic, fp32, int4]}");

        var gene = Assert.Single(space.Genes.Dimensions);
        Assert.Equal(("classifier.bits", true), (gene.Name, gene.IsPolicy));
        Assert.Equal([4, 32, 81], gene.Choices.ToArray());
        Assert.Equal(["int4", "fp32", "int8-dynamic"], Enumerable.Range(0, 3).Select(c => space.Plan([c]).Layers.Last().Format.Name));
        Assert.Equal(["fp32", "int8-dynamic"], new[] { 32, 8 }.Select(b => space.Plan(space.Largest(b)).Layers.Last().Format.Name));
    }

    [Fact]
    public void Hash_Fp32Written_IsThatOfTheDefault()
    {
        Assert.Equal(Read("{bits: [8, 32]}").Hash, Read("{bits: [8, 32], products: fp32}").Hash);
        Assert.NotEqual(Read("{bits: [8, 32]}").Hash, Read("{bits: [8, 32], products: int4}").Hash);
    }

    [Theory]
    [InlineData("{bits: 8, products: int2}", "fp16, fp32, int4, int8, int8-dynamic")]
    [InlineData("{bits: 8, products: [int4, int4]}", null)]
    [InlineData("{bits: 8, products: []}", null)]
    public void Read_NoFormat_SaysWhichThereAre(string quantization, string? allowed)
    {
        var error = Assert.Single(SpaceReader.Read(Yaml(quantization), BlockCatalog.Shipped).Errors);
        Assert.StartsWith("quantization.products", error.Path, StringComparison.Ordinal);
        Assert.Equal(allowed ?? error.Allowed, error.Allowed);
    }

    /// <summary>By hand: 40 inputs are two blocks of 32, each with 16 bytes of weights and a scale.</summary>
    [Theory]
    [InlineData("fp32", 4 * ((40 * 10) + 10))]
    [InlineData("fp16", 2 * ((40 * 10) + 10))]
    [InlineData("int8", (40 * 10) + 80)]
    [InlineData("int8-dynamic", (40 * 10) + 80)]
    [InlineData("int4", (10 * 2 * 20) + 40)]
    public void Bytes_OfEachFormat_AreTheFormulas(string format, long bytes)
        => Assert.Equal(bytes, new LayerPlan("a", 40, 10, 1, 1, 1, 1, Activation.None, false, NumberFormats.Find(format)!.Code).Bytes);

    [Fact]
    public void Of_UnknownCode_SaysWhichThereAre()
        => Assert.Contains("81", Assert.Throws<ArgumentOutOfRangeException>(() => NumberFormats.Of(7)).Message, StringComparison.Ordinal);

    private static SearchSpace Read(string quantization) => SpaceReader.Read(Yaml(quantization), BlockCatalog.Shipped).GetValueOrThrow();

    private static byte[] Yaml(string quantization) => Encoding.UTF8.GetBytes($$"""
        name: products
        input: {channels: 1, resolution: 8}
        classes: 4
        stem: {kernel: 3, channels: 8}
        stages:
          - {block: conv, channels: 8, kernel: 3, depth: 1}
        quantization: {{quantization.Replace("bits: [8, 32]", "bits: 32", StringComparison.Ordinal).Replace("bits: 8", "bits: 32", StringComparison.Ordinal)}}
        """);
}
