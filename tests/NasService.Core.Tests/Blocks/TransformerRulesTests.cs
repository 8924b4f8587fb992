using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Blocks;

/// <summary>What a stage of transformer blocks may not be asked, with its place.</summary>
public sealed class TransformerRulesTests
{
    private const string Document = """
        name: tokens
        input: {channels: 1, resolution: [24, 28]}
        classes: 10
        stages:
          - {block: transformer, channels: 32, stride: 2, heads: 2}
          - {block: transformer, channels: 64, stride: 2, heads: 2}
        """;

    [Theory]
    [InlineData("channels: 32, stride: 2", "channels: 32, stride: 5", "stages[0].stride", "Patches do not fit a side of 24")]
    [InlineData("channels: 32, stride: 2", "channels: 32, stride: 4, keep: 0.5", "stages[1].stride", "fill no square")]
    [InlineData("channels: 32, stride: 2", "channels: 32, stride: 2, classToken: true", "stages[1].stride", "fill no square")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, attention: window, window: 5", "stages[1].window",
        "Windows do not fit a side of 6")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, attention: [pooling, softmax], reduction: query-pooling",
        "stages[1].attention", "no queries to pool")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, attention: [none, softmax], keep: 0.5", "stages[1].keep",
        "there is none with attention: none")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, keep: [0.5, 1.5]", "stages[1].keep", "Too large")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, headSize: 6", "stages[1].headSize", "Not divisible by 4")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, attention: softmx", "stages[1].attention", "Did you mean softmax?")]
    [InlineData("channels: 64, stride: 2", "channels: 64, width: [0.5, 1], positions: learned, classToken: true, attention: window",
        "stages[1].attention", "Neighbours are known")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, relativePositions: 7, keep: 0.5", "stages[1].relativePositions",
        "Some tokens are gone")]
    [InlineData("heads: 2}\n  - {block: transformer, channels: 64, stride: 2",
        "heads: 2, keep: 0.6}\n  - {block: transformer, channels: 64, relativePositions: 7", "stages[1].relativePositions",
        "Some tokens are gone")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, relativePositions: 7, reduction: query-pooling",
        "stages[1].relativePositions", "Pooled queries")]
    [InlineData("channels: 64, stride: 2", "channels: 64, stride: 2, attention: [gated, softmax], attentionRank: [quarter, full]",
        "stages[1].attentionRank", "whose matrices are whole")]
    [InlineData("channels: 64, stride: 2, heads: 2", "channels: 64, stride: 2", "stages[1].heads", "A required key is missing")]
    [InlineData("channels: 64, stride: 2, heads: 2", "channels: 64, stride: 2, heads: 2, kernel: 3", "stages[1].kernel", "has no kernel")]
    [InlineData("channels: 64, stride: 2, heads: 2", "channels: 64, stride: 2, heads: 2, mlp: [2, 2.01]", "stages[1].mlp",
        "Two ratios give the same block")]
    [InlineData("heads: 2}\n  - {block: transformer, channels: 64",
        "heads: 2}\n  - {block: hybrid, kind: [convolution, attention], expand: 2, keep: 0.5, channels: 64", "stages[1].kind",
        "begins with attention")]
    [InlineData("heads: 2}\n  - {block: transformer, channels: 64, stride: 2, heads: 2}", "heads: 2}\nhead: {channels: 0, pool: token}",
        "head.pool", "No class token")]
    [InlineData("stride: 2, heads: 2}\n  - {block: transformer, channels: 64, stride: 2, heads: 2}",
        "stride: 2, classToken: true, keep: [0.5, 1], heads: 2}\nhead: {channels: 0, pool: token}", "head.pool", "No class token")]
    public void Read_AMistake_IsReportedWithItsPlace(string old, string replacement, string path, string message)
    {
        var errors = SpaceReader.Read(Encoding.UTF8.GetBytes(Document.Replace(old, replacement, StringComparison.Ordinal)),
            BlockCatalog.Shipped).Errors;

        Assert.Contains(errors, e => e.Path == path && e.Message.Contains(message, StringComparison.Ordinal) && e.Line > 0);
    }

    [Fact]
    public void Read_MistakesInSeveralStages_ReportsAll()
    {
        var document = Document.Replace("channels: 32, stride: 2", "channels: 32, stride: 2, attention: window, window: 5",
            StringComparison.Ordinal)
            .Replace("channels: 64, stride: 2", "channels: 60, stride: 2, headSize: 2", StringComparison.Ordinal);

        var errors = SpaceReader.Read(Encoding.UTF8.GetBytes(document), BlockCatalog.Shipped).Errors;

        Assert.Equal(["stages[0].window", "stages[1].channels", "stages[1].headSize"],
            errors.Select(e => e.Path).Order(StringComparer.Ordinal).Distinct());
    }

    [Fact]
    public void Read_BlockOfMapsBehindTokensThatFillNoSquare_IsRefused()
    {
        var document = Document.Replace("stride: 2, heads: 2}\n  - {block: transformer",
            "stride: 2, heads: 2, classToken: true}\n  - {block: conv", StringComparison.Ordinal);

        var errors = SpaceReader.Read(Encoding.UTF8.GetBytes(document), BlockCatalog.Shipped).Errors;

        Assert.Contains(errors, e => e.Path == "stages[1].heads");
        Assert.Contains(
            SpaceReader.Read(Encoding.UTF8.GetBytes(document.Replace("channels: 64, stride: 2, heads: 2", "channels: 64, stride: 2",
                StringComparison.Ordinal)), BlockCatalog.Shipped).Errors,
            e => e.Path == "stages[1].block" && e.Message.Contains("fill no square", StringComparison.Ordinal));
    }

    /// <summary>The counts of published networks: DeiT (Touvron et al. 2021, table 1; MACs with attention's products).</summary>
    [Theory]
    [InlineData("deit-tiny", 5_717_416, 1_253_683_200)]
    [InlineData("deit-small", 22_050_664, 4_598_882_304)]
    public void Plan_PublishedNetwork_HasItsCounts(string name, long parameters, long macs)
    {
        var plan = Spaces.ShippedSpaces.Library.OpenNamed(name).GetValueOrThrow().LargestPlan;

        Assert.Equal((parameters, macs), (plan.Parameters, plan.Macs));
    }
}
