using Microsoft.ML.OnnxRuntime;
using NasService.Core.Input;
using NasService.Training.Import.Encoders;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Import.Encoders;

public sealed class PretrainedEncoderTests
{
    public static TheoryData<string, string, string> Files => new()
    {
        { "F32", "", "bert" }, { "F32", "bert.", "bert" }, { "F16", "bert.", "bert" }, { "BF16", "", "bert" }, { "F32", "distilbert.", "distilbert" }, { "F16", "", "distilbert" }, { "F32", "0.auto_model.", "bert" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_Safetensors_EveryWeightIsTheFiles(string type, string prefix, string family)
    {
        var file = new EncoderFixture(type, prefix, family);
        using var supernet = new Supernet(EncoderFixture.Space(isPair: false), 0);
        using var scope = NewDisposeScope();

        var unused = PretrainedEncoder.Read(supernet, file.Bytes(), isOnnx: false);

        Assert.Equal([$"{prefix}pooler.dense.weight"], unused);
        float[] Of(string name) => supernet.Parameters.Single(p => p.Name == name).Value.data<float>().ToArray();
        foreach (var block in (int[])[0, 1])
        {
            foreach (var (ours, theirs) in file.Parts)
            {
                Assert.Equal(file.Values($"{prefix}{file.Blocks}{block}.{theirs}.weight"), Of($"stage1.block{block + 1}.{ours}.weight"));
                Assert.Equal(file.Values($"{prefix}{file.Blocks}{block}.{theirs}.bias"), Of($"stage1.block{block + 1}.{ours}.bias"));
            }
        }

        Assert.Equal(file.Values($"{prefix}embeddings.word_embeddings.weight"), Of("embedding.sum.words.weight"));
        var segment = family == "bert" ? file.Values($"{prefix}embeddings.token_type_embeddings.weight") : new float[EncoderFixture.Width];
        Assert.Equal(file.Values($"{prefix}embeddings.position_embeddings.weight").Take(8 * EncoderFixture.Width).Select((v, i) => v + segment[i % EncoderFixture.Width]), Of("embedding.sum.places.weight"));
    }

    [Fact]
    public void Read_Pairs_SegmentsAreATableOfTheirOwn()
    {
        var file = new EncoderFixture("F32", "", "bert");
        using var supernet = new Supernet(EncoderFixture.Space(isPair: true), 0);

        PretrainedEncoder.Read(supernet, file.Bytes(), isOnnx: false);

        Assert.Equal(file.Values("embeddings.token_type_embeddings.weight"), supernet.Parameters.Single(p => p.Name == "embedding.sum.segments.weight").Value.data<float>().ToArray());
    }

    [Fact]
    public void Read_WhatDoesNotFit_IsNamedAllAtOnceAndNothingIsOverwritten()
    {
        var file = new EncoderFixture("F32", "bert.", "bert");
        file.Remove("bert.encoder.layer.1.output.dense.weight");
        file.Put("bert.embeddings.word_embeddings.weight", 31, EncoderFixture.Width);
        file.Put("bert.encoder.layer.0.attention.self.query.bias", 4);
        using var supernet = new Supernet(EncoderFixture.Space(isPair: false), 0);
        var before = supernet.ComputeHash();

        var errors = Assert.Throws<InputException>(() => PretrainedEncoder.Read(supernet, file.Bytes(), isOnnx: false)).Errors;

        Assert.Equal(["embedding.sum.words.weight", "stage1.block1.query.bias", "stage1.block2.contract.weight"], errors.Select(e => e.Path).Order(StringComparer.Ordinal));
        Assert.Contains(errors, e => e is { Found: "31 x 16", Allowed: "29 x 16" });
        Assert.Equal(before, supernet.ComputeHash());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_NoEncoder_IsRefused(bool isOnnx)
    {
        using var supernet = new Supernet(EncoderFixture.Space(isPair: false), 0);

        Assert.Throws<InputException>(() => PretrainedEncoder.Read(supernet, isOnnx ? [8, 7] : new EncoderFixture("F32", "x", "none").Bytes(), isOnnx));
        Assert.Throws<InputException>(() => PretrainedEncoder.Read(supernet, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 1, 2], isOnnx));
    }

    [Fact]
    public void Read_LowRanks_AreTheNearestOfTheirRank()
    {
        var file = new EncoderFixture("F32", "", "bert");
        using var supernet = new Supernet(EncoderFixture.Space(isPair: false, "rank: [half, full]"), 0);
        using var scope = NewDisposeScope();

        PretrainedEncoder.Read(supernet, file.Bytes(), isOnnx: false);

        Tensor Of(string name) => supernet.Parameters.Single(p => p.Name == name).Value.detach();
        var whole = Of("stage1.block1.expand.weight");
        var product = Of("stage1.block1.expandUp.weight").view(32, 8).matmul(Of("stage1.block1.expandDown.weight").view(8, 16));
        var values = linalg.svdvals(whole.view(32, 16)).data<float>().ToArray();
        Assert.Equal(Math.Sqrt(values.Skip(8).Sum(v => (double)v * v)), whole.view(32, 16).sub(product).norm().item<float>(), 1e-4);
        Assert.Equal(Of("stage1.block1.expand.bias").data<float>().ToArray(), Of("stage1.block1.expandUp.bias").data<float>().ToArray());
    }

    [SkippableFact]
    public void Read_MiniLm_EmbeddingsOf200SentencesAreTheOriginals()
    {
        Skip.IfNot(MiniLm.IsHere, MiniLm.Reason);
        using var supernet = new Supernet(MiniLm.Space, 0);

        var unused = PretrainedEncoder.Read(supernet, MiniLm.Model);

        Assert.DoesNotContain(unused, n => n.Contains("encoder.layer", StringComparison.Ordinal) || n.Contains("embeddings", StringComparison.Ordinal));
        using var session = new InferenceSession(MiniLm.Model);
        var plan = supernet.Space.LargestPlan;
        var last = plan.Nodes.Last(n => n.Name.EndsWith(".mlpNorm", StringComparison.Ordinal)).Name;
        using var noGrad = no_grad();
        foreach (var ids in MiniLm.Ids(200))
        {
            using var scope = NewDisposeScope();
            Tensor? made = null;
            supernet.Forward([tensor(ids, [1, ids.Length]), ones(1, ids.Length, ScalarType.Int64)], plan, BatchStatistics.Instance, (name, t) => made = name == last ? t : made);
            var own = made!.mean([1L]).data<float>().ToArray();
            var original = tensor(MiniLm.LastHidden(session, ids), [ids.Length, own.Length]).mean([0L]).data<float>().ToArray();
            Assert.True(own.Zip(original, (a, b) => Math.Abs(a - b)).Max() <= 1e-5, $"{own.Zip(original, (a, b) => Math.Abs(a - b)).Max()}");
        }
    }
}
