using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;
using NasService.Training.Tests.Blocks;

namespace NasService.Training.Tests.Extending;

/// <summary>What every block must keep holds for one that was added by its file and a line of registration.</summary>
public sealed class FusedBlockTests : BlockSuite
{
    private static readonly BlockCatalog s_blocks = new([BlockCatalog.Shipped.Get("conv"), new FusedBlock()]);

    internal override SearchSpace Space(int bits = 0) => Read(
        $$"""
        name: fused
        input: {channels: 1, resolution: 12}
        classes: 4
        stem: {channels: 8}
        stages:
          - {block: fused, channels: 8, depth: [1, 2], expand: [2, 3], style: [fused, separable], kernel: [3, 5]}
          - {block: fused, channels: 16, stride: 2, expand: 2, style: separable, kernel: [3, 5]}
        {{(bits == 0 ? "" : "quantization: {granularity: layer, bits: [8, 32]}")}}
        """);

    [Fact]
    public void Genes_OfLabelsAndConditions_AreThoseDeclared()
    {
        var genes = Space().Genes;

        Assert.Equal(
            [
                "stage1.depth: ", "stage1.block1.expand: ", "stage1.block1.style: ", "stage1.block1.kernel: stage1.block1.style = separable",
                "stage1.block2.expand: stage1.depth >= 2", "stage1.block2.style: stage1.depth >= 2", "stage1.block2.kernel: stage1.block2.style = separable",
                "stage2.block1.kernel: ",
            ],
            genes.Dimensions.Select(d => $"{d.Name}: {string.Join(" and ", d.Conditions.Select(c => c.Describe(genes.Dimensions)))}"));
        Assert.Equal<string>(["fused", "separable"], genes.Dimensions[2].Labels);

        // A block: two widths, of each one fused and two separable ones. One or two blocks, and the last stage's two kernels.
        Assert.Equal((6 + (6 * 6)) * 2, genes.Size);
    }

    [Fact]
    public void Architecture_WithLabels_ReadsWhatItWrites()
    {
        var space = Space();
        foreach (var genes in new[] { space.Largest(), space.Smallest(), space.Sample(new Random(3)) })
        {
            var json = ArchitectureJson.Write(genes);

            Assert.Contains("\"stage1.block1.style\":\"", json, StringComparison.Ordinal);
            Assert.Equal(genes, ArchitectureJson.Read(json, space).GetValueOrThrow());
        }

        var error = Assert.Single(ArchitectureJson.Read(
            """{"architecture": {"stage1.depth": 1, "stage1.block1.expand": 2, "stage1.block1.style": "fussed", "stage2.block1.kernel": 3}}""", space).Errors);
        Assert.Equal("fused, separable", error.Allowed);
    }

    [Fact]
    public void Read_MistakesInDeclaredKeys_AreAllThereWithWhatIsAllowed()
    {
        var errors = SpaceReader.Read(Encoding.UTF8.GetBytes(
            """
            name: fused
            input: {channels: 1, resolution: 12}
            classes: 4
            stem: {channels: 8}
            stages:
              - {block: fused, channels: 8, style: [fused, seperable], kernel: 4}
              - {block: conv, channels: 8, style: fused}
            """), s_blocks).Errors;

        Assert.Equal(["stages[0].kernel", "stages[0].style", "stages[1].style"], errors.Select(e => e.Path).Order(StringComparer.Ordinal));
        Assert.Contains(errors, e => e.Allowed == "fused, separable" && e.Message.Contains("separable", StringComparison.Ordinal));
        Assert.Contains(errors, e => e.Message == "A conv block has no style.");
    }

    private static SearchSpace Read(string yaml) => SpaceReader.Read(Encoding.UTF8.GetBytes(yaml), s_blocks).GetValueOrThrow();
}
