using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

/// <summary>A rule between the blocks' values: <c>monotone: kind</c>.</summary>
public sealed class MonotoneTests
{
    private const string Document = """
        name: hybrids
        input: {channels: 1, resolution: 16}
        classes: 10
        stem: {channels: 8}
        defaults: {block: hybrid, kind: [convolution, attention], kernel: [3, 5], expand: 2, heads: [1, 2], headSize: 8, mlp: 2}
        stages:
          - {channels: 16, stride: 2, depth: [1, 2]}
          - {channels: 24, stride: 2, depth: [1, 2]}
        monotone: kind
        """;

    [Fact]
    public void Size_OfASmallSpace_IsTheNumberOfGenotypesThatKeepTheRule()
    {
        var genes = Read(Document).Genes;
        var phenotypes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var genotype in All(genes))
        {
            var canonical = genotype.ToArray();
            genes.Canonicalize(canonical);
            Assert.True(IsOrdered(genes, canonical));
            var again = canonical.ToArray();
            genes.Canonicalize(again);
            Assert.Equal(canonical, again);
            phenotypes.Add(GeneSpace.Key(canonical));
        }

        Assert.Equal(genes.Size, phenotypes.Count);
        Assert.Equal(4, genes.Monotone.Length);
    }

    [Fact]
    public void Sample_AnyArchitecture_HasNoConvolutionBehindAttention()
    {
        var space = Read(Document);
        var kinds = Enumerable.Range(0, 200)
            .Select(i => string.Concat(space.Plan(space.Sample(new Random(i))).Blocks.Where(b => b.IsOfStage).Select(b => b.Block[0])))
                .ToArray();

        Assert.All(kinds, k => Assert.DoesNotContain("tm", k, StringComparison.Ordinal));
        Assert.True(kinds.Distinct().Count() > 8, string.Join(' ', kinds.Distinct()));
    }

    [Fact]
    public void Parse_ValuesThatGoDown_SaysWhich()
    {
        var space = Read(Document);
        var values = space.Largest().Choices.ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        values["stage2.block2.kind"] = 0;
        values["stage2.block2.kernel"] = 3;

        var error = Assert.Single(space.Parse(values).Errors);

        Assert.Contains("monotone: kind", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("monotone: kind", "monotone: knid", "monotone", "Did you mean kind?")]
    [InlineData("monotone: kind", "monotone: projectionConv", "monotone", "No stage has several values")]
    [InlineData("channels: 16, stride: 2,", "channels: 16, stride: 2, kind: attention,", "monotone", "may go down")]
    [InlineData("channels: 24, stride: 2,", "channels: 24, stride: 2, kind: convolution,", "monotone", "may go down")]
    public void Read_RuleThatCannotBe_IsRefused(string old, string replacement, string path, string message)
    {
        var parsed = SpaceReader.Read(Encoding.UTF8.GetBytes(Document.Replace(old, replacement, StringComparison.Ordinal)),
            BlockCatalog.Shipped);
        var error = Assert.Single(parsed.Errors);
        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channels: 16, stride: 2,", "channels: 16, stride: 2, kind: convolution,")]
    [InlineData("channels: 24, stride: 2,", "channels: 24, stride: 2, kind: attention,")]
    public void Read_FixedStageThatKeepsTheRule_IsAccepted(string old, string replacement)
        => Assert.Equal(2, Read(Document.Replace(old, replacement, StringComparison.Ordinal)).Genes.Monotone.Length);

    private static SearchSpace Read(string document)
        => SpaceReader.Read(Encoding.UTF8.GetBytes(document), BlockCatalog.Shipped).GetValueOrThrow();

    private static bool IsOrdered(GeneSpace genes, int[] genotype)
    {
        var active = genes.Monotone.Where(i => genes.IsActive(genotype, i)).Select(i => genotype[i]).ToArray();
        return active.SequenceEqual(active.Order());
    }

    private static IEnumerable<int[]> All(GeneSpace genes)
    {
        IEnumerable<int[]> all = [[]];
        return genes.Dimensions.Aggregate(all, (heads, d) => heads.SelectMany(_ => Enumerable.Range(0, d.Choices.Length),
            (head, choice) => (int[])[.. head, choice]));
    }
}
