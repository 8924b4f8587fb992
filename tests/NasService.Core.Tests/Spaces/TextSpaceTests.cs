using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Input;
using NasService.Core.Operators;
using NasService.Core.Spaces;

namespace NasService.Core.Tests.Spaces;

/// <summary>Spaces whose networks read words.</summary>
public sealed class TextSpaceTests
{
    private const string Stage = "{block: encoder, channels: 32, depth: [1, 2], heads: [2, 4], headSize: 8, mlp: [1, 2]}";

    [Fact]
    public void Plan_BertBase_HasThePublishedParameters()
    {
        var space = Read("input: {vocabulary: 30522, length: 512, pairs: true}", "{block: encoder, channels: 768, depth: 12, heads: 12, headSize: 64, mlp: 4}").GetValueOrThrow();

        var plan = space.LargestPlan;

        // bert-base-uncased has 109,482,240 with its pooler, a product of 768 x 768 with a bias.
        Assert.Equal(109_482_240 - ((768 * 768) + 768), plan.Parameters - plan.Blocks[^1].Parameters);
        Assert.Equal(["input_ids", "attention_mask", "token_type_ids"], plan.Inputs.Select(i => i.Name));
    }

    [Fact]
    public void Plan_MiniLm_MultipliesWhatItsProductsAndItsAttentionDo()
    {
        var plan = ShippedSpaces.Library.OpenNamed("bert-elastic").GetValueOrThrow().LargestPlan;

        const long Products = 6 * ((4L * 384 * 384) + (2L * 384 * 1536)) * 64;
        const long Attention = 6L * 64 * 64 * 2 * 384;
        Assert.Equal(Products + Attention + (384 * 2), plan.Macs);
    }

    [Fact]
    public void Plan_WordsInEightBits_AreSmallerAndNeedNoRanges()
    {
        var space = Read("input: {vocabulary: 1000, length: 16}\nembedding: {frozen: true, bits: [8, 32]}", Stage).GetValueOrThrow();
        var (narrow, wide) = (space.Plan(space.Largest(8)), space.Plan(space.Largest(32)));

        Assert.Equal(3L * 1000 * 32 - (4 * 1000), wide.Blocks[0].Bytes - narrow.Blocks[0].Bytes);
        Assert.All(narrow.Layers, l => Assert.False(l.Format.NeedsRanges));
        Assert.True(Assert.IsType<WordEmbedding>(narrow.Blocks[0].Nodes[0].Op).IsFrozen);
    }

    [Fact]
    public void Plan_TokensLeave_BlocksBehindReadWhatIsLeft()
    {
        var stage = Stage.Replace("}", ", keepTokens: [0.5, 1]}", StringComparison.Ordinal);
        var space = Read("input: {vocabulary: 1000, length: 20}", stage).GetValueOrThrow();
        var plan = space.Plan(space.Smallest());

        Assert.Equal([10, 10], new[] { plan.Blocks[1].Output.Shape[0], plan.Blocks[1].Mask!.Value.Shape[0] });
        Assert.Contains("stage1.block1.mask", plan.Blocks[^1].Nodes.SelectMany(n => n.Inputs));
        Assert.DoesNotContain(space.LargestPlan.Blocks, b => b.Mask is not null);
    }

    [Fact]
    public void Read_TokensLeaveWithoutAttention_IsRefused()
    {
        var errors = Read("input: {vocabulary: 1000, length: 20}",
            Stage.Replace("}", ", keepTokens: [0.5, 1], attention: [none, softmax]}", StringComparison.Ordinal)).Errors;

        Assert.Contains(errors, e => e.Path == "stages[0].keepTokens" && e.Found == "0.5" && e.Allowed == "1");
    }

    [Theory]
    [InlineData("", 8)]
    [InlineData("quantization: {granularity: layer, bits: [8, 32]}", 8)]
    [InlineData("quantization: {granularity: layer, bits: [8, 32], activations: dynamic}", 81)]
    public void Plan_ProductsInInt8_HaveTheFormatOfTheirRanges(string quantization, int code)
    {
        var space = Read($"input: {{vocabulary: 1000, length: 16}}\n{quantization}", Stage).GetValueOrThrow();
        var formats = space.Plan(space.Largest(8)).Layers.Where(l => l.Name.EndsWith(".query", StringComparison.Ordinal)).Select(l => l.Bits).Distinct();

        Assert.Equal([quantization.Length == 0 ? 32 : code], formats);
    }

    [Fact]
    public void Minimum_OfEveryCount_IsTheSmallestNetworks()
    {
        var space = Read("input: {vocabulary: 1000, length: [16, 32]}\nembedding: {bits: [8, 32]}\nquantization: {granularity: layer, bits: [8, 32]}",
            "{block: encoder, channels: 32, width: [0.5, 1], depth: [1, 2], heads: [2, 4], headSize: 8, mlp: [1, 2]}").GetValueOrThrow();
        var all = Enumerable.Range(0, 300).Select(i => space.Plan(space.Sample(new Random(i)))).Append(space.Plan(space.Smallest(8))).ToArray();

        Assert.Equal(space.Plan(space.Smallest()).Macs, all.Min(p => p.Macs));
        Assert.Equal(all.Min(p => p.Macs), new SpaceMinimum(space, b => b.Macs).Compute());
        Assert.Equal(all.Min(p => p.Bytes), new SpaceMinimum(space, b => b.Bytes).Compute());
    }

    [Fact]
    public void Minimum_TokensLeave_IsTheSmallestNetworks()
    {
        var space = Read("input: {vocabulary: 1000, length: 16}",
            "{block: encoder, channels: 32, depth: [1, 2, 3], heads: 2, headSize: 8, mlp: [1, 2], keepTokens: [0.5, 1]}")
                .GetValueOrThrow();
        var all = Enumerable.Range(0, 2000).Select(i => space.Plan(space.Sample(new Random(i)))).ToArray();

        Assert.Equal(all.Min(p => p.Macs), new SpaceMinimum(space, b => b.Macs).Compute());
        Assert.Equal(all.Min(p => p.Bytes), new SpaceMinimum(space, b => b.Bytes).Compute());
    }

    [Fact]
    public void Minimum_NextCharacters_IsTheSmallestNetworks()
    {
        var space = ShippedSpaces.Library.OpenNamed("char-lm-small").GetValueOrThrow();

        // What has no order, as kinds of attention, has no smallest choice by its place.
        IEnumerable<int[]> genes = [[.. space.Smallest().Genes]];
        foreach (var (dimension, place) in space.Genes.Dimensions.Select((d, i) => (d, i)).Where(d => !d.d.Labels.IsDefaultOrEmpty))
        {
            genes = [.. genes.SelectMany(g => Enumerable.Range(0, dimension.Choices.Length)
                .Select(c => g.Select((x, i) => i == place ? c : x).ToArray())).DistinctBy(g => space.Create(g).Id)];
        }

        Assert.Equal(genes.Min(g => space.Plan(space.Create(g)).Macs), new SpaceMinimum(space, b => b.Macs).Compute());
    }

    [Fact]
    public void Json_OfASpaceOfWords_ReadsAsItself()
    {
        var space = Read("input: {vocabulary: 1000, length: [16, 32], pairs: true}\nembedding: {frozen: true, bits: [8, 32]}\nquantization: {bits: [8, 32], activations: dynamic}", Stage)
            .GetValueOrThrow();

        var again = SpaceJson.Read(SpaceJson.Write(space.Definition), BlockCatalog.Shipped).GetValueOrThrow();

        Assert.Equal(space.Hash, again.Hash);
        Assert.Equal<int>(space.Definition.Embedding!.Bits, again.Definition.Embedding!.Bits);
        Assert.True(again.Definition.Quantization!.HasDynamicRanges);
    }

    [Theory]
    [InlineData("input: {vocabulary: 1000, length: 16}", "{block: transformer, channels: 32, heads: 2}", "stages[0].block")]
    [InlineData("input: {vocabulary: 1000, length: 16}", "{block: encoder, channels: 32, heads: 2, headSize: 8, attention: window}", "stages[0].attention")]
    [InlineData("input: {vocabulary: 1000, length: 16}", "{block: encoder, channels: 32, heads: 2, headSize: 8, stride: 2}", "stages[0].stride")]
    [InlineData("input: {vocabulary: 1000, length: 16}\nstem: {channels: 8}", Stage, "stem")]
    [InlineData("input: {vocabulary: 4, length: 16}", Stage, "input.vocabulary")]
    [InlineData("input: {vocabulary: 1000, length: 1000}", Stage, "input.length")]
    public void Read_WhatWordsDoNotHave_IsAMistakeWithItsPlace(string document, string stage, string path)
        => Assert.Contains(path, Read(document, stage).Errors.Select(e => e.Path));

    [Fact]
    public void Read_EmbeddingWithoutWords_IsAMistake()
    {
        var read = SpaceReader.Read("""
            name: pictures
            input: {channels: 1, resolution: 12}
            classes: 2
            embedding: {frozen: true}
            stages:
              - {block: encoder, channels: 32, heads: 2}
            """u8, BlockCatalog.Shipped);

        Assert.Contains(read.Errors, e => e.Path == "embedding");
        Assert.Contains(read.Errors, e => e.Path == "stages[0].block");
    }

    private static Parsed<SearchSpace> Read(string document, string stage) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $"""
        name: words
        task: text-classification
        classes: 2
        {document}
        stages:
          - {stage}
        """), BlockCatalog.Shipped);
}
