using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Data;
using NasService.Training.Export;
using NasService.Training.Extraction;
using NasService.Training.Importance;
using NasService.Training.Quantization;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Tests.Data.Text;
using NasService.Training.Tests.Export;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Blocks;

/// <summary>What every kind of block keeps (<see cref="BlockSuite"/>), for one that reads words with a mask, of sentences of any
/// length.</summary>
public sealed class EncoderBlockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nas-encoder-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private const string Plain = "attention: [none, softmax], rank: [half, full]";

    private const string Shrinking = "keepTokens: [0.4, 0.7, 1]";

    [Theory]
    [InlineData(Plain)]
    [InlineData(Shrinking)]
    public void Export_FiftyRandomSubNetworks_LogitsAreTorchsAtEveryLength(string keys)
        => ForEach(50, 32, keys, (supernet, plan, network, ranges, data) =>
    {
        using var run = new TextRun(OnnxExporter.Export(network, plan, ranges));
        foreach (var sample in data.Split.Ranking.AsSpan()[..3])
        {
            var batch = data.Samples.Read([sample], new DataView(plan.Inputs));
            var expected = ExportSample.Values(supernet.Forward(batch.ToTensors(), plan, BatchStatistics.Instance));
            Near(expected, run.Logits(batch.Inputs[0].Integers!, batch.Inputs[1].Integers!, 1), 1e-3);
            Near(expected, ExportSample.Values(network.Compile()(batch.ToTensors(), null)), 1e-4);
        }
    });

    [Theory]
    [InlineData(32, Plain)]
    [InlineData(8, Plain)]
    [InlineData(32, Shrinking)]
    [InlineData(8, Shrinking)]
    public void Export_SentencesFilledUp_GiveWhatTheyGiveAlone(int bits, string keys)
        => ForEach(4, bits, keys, (_, plan, network, ranges, data) =>
    {
        using var run = new TextRun(OnnxExporter.Export(network, plan, ranges, weightLimit: 63));
        int[] some = [.. data.Split.Ranking.AsSpan()[..16]];
        var batch = data.Samples.Read(some, new DataView(plan.Inputs));
        Assert.Contains(0, batch.Inputs[1].Integers!);
        var together = run.Logits(batch.Inputs[0].Integers!, batch.Inputs[1].Integers!, some.Length);
        var alone = some.SelectMany(s => data.Samples.Read([s], new DataView(plan.Inputs)) is var one ? run.Logits(one.Inputs[0].Integers!, one.Inputs[1].Integers!, 1) : []);

        Near(together, [.. alone], 1e-4);
    });

    [Theory]
    [InlineData("calibrated")]
    [InlineData("dynamic")]
    public void Export_EverythingInInt8_LogitsStayNearFp32(string activations)
    {
        var space = Space($"quantization: {{granularity: layer, bits: [8, 32], activations: {activations}}}");
        var data = SentenceFiles.Open(_folder);
        using var supernet = TestSpaces.RandomSupernet(space);
        using var scope = NewDisposeScope();
        var plan = space.Plan(space.Largest(8));
        var (network, ranges) = Cut(supernet, plan, data);
        using var run = new TextRun(OnnxExporter.Export(network, plan, ranges, weightLimit: 63));
        var (exact, got) = (new List<float>(), new List<float>());
        foreach (var sample in data.Split.Ranking.AsSpan()[..16])
        {
            var batch = data.Samples.Read([sample], new DataView(plan.Inputs));
            exact.AddRange(ExportSample.Values(supernet.Forward(batch.ToTensors(), plan, BatchStatistics.Instance)));
            got.AddRange(run.Logits(batch.Inputs[0].Integers!, batch.Inputs[1].Integers!, 1));
        }

        Assert.InRange(exact.Zip(got, (a, b) => Math.Abs(a - b)).Average() / (exact.Max() - exact.Min()), 1e-7, 0.05);
    }

    [Fact]
    public void Plan_RandomSubNetworks_CountedParametersAreThoseOfRealTensors() => ForEach(10, 32, Plain, (_, plan, network, _, _) =>
        Assert.Equal(plan.Parameters, network.Layers.Values.Sum(l => (long)l.Weight.Length + l.Plan.BiasCount)));

    [Fact]
    public void Sort_LargestNetwork_FunctionDoesNotChangeAndHeadsMove()
    {
        var space = Space("");
        var data = SentenceFiles.Open(_folder);
        using var supernet = TestSpaces.RandomSupernet(space);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var x = data.Samples.Read(data.Split.Training.AsSpan()[..8], new DataView(space.LargestPlan.Inputs)).ToTensors();
        var before = ExportSample.Values(supernet.Forward(x, space.LargestPlan, BatchStatistics.Instance));

        Assert.Contains(UnitGroups.Of(supernet), g => g.Reader.Layer.Name.EndsWith(".merge", StringComparison.Ordinal) && g.Axes.Length == 4);
        Assert.Contains(UnitGroups.Of(supernet), g => g.Reader.Layer.Name.EndsWith(".contract", StringComparison.Ordinal));
        ChannelSorter.Sort(supernet, L1Importance.Of(supernet));

        Near(before, ExportSample.Values(supernet.Forward(x, space.LargestPlan, BatchStatistics.Instance)), 1e-4);
    }

    [Fact]
    public void Run_FineTunedRecipe_LearnsAndLeavesFrozenWordsAsTheyWere()
    {
        var space = Space("");
        var data = SentenceFiles.Open(_folder);
        using var supernet = new Supernet(space, 1);
        using var threads = new MemberThreads(2);
        var settings = TestSpaces.Settings with { Steps = 160, Optimizer = SupernetDefinition.AdamW, LearningRate = 0.01, SoloShare = 0.75, LabelSmoothing = 0 };
        using var trainer = new SupernetTrainer(supernet, data, SentenceFiles.Definition(_folder), settings, new FineTunedRecipe(), 1, threads);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var before = supernet.Parameters.Select(p => p.Value.detach().clone()).ToArray();

        var losses = Enumerable.Range(0, 160).Select(_ => trainer.TrainStep()[0]).ToArray();

        // Those of the part in which the largest learns alone.
        Assert.True(losses[100..120].Average() < 0.75 * losses[..20].Average(), string.Join(' ', losses));
        Assert.All(supernet.Parameters.Zip(before), p => Assert.Equal(p.First.Name == "embedding.sum.words.weight", p.First.Value.eq(p.Second).all().item<bool>()));
    }

    private static SearchSpace Space(string quantization, string keys = Plain) => SpaceReader.Read(Encoding.UTF8.GetBytes(
        $$"""
        name: words
        task: text-classification
        input: {vocabulary: 29, length: 12}
        classes: 2
        embedding: {frozen: true, bits: [8, 32]}
        stages:
          - {block: encoder, channels: 32, width: [0.5, 1], depth: [1, 2, 3], heads: [1, 2, 4], headSize: [4, 8], mlp: [1, 2], mlpActivation: [relu, gelu], {{keys}}}
        head: {channels: 0, pool: mean}
        {{quantization}}
        """), BlockCatalog.Shipped).GetValueOrThrow();

    private static (FoldedNetwork Network, IReadOnlyDictionary<string, ActivationRange> Ranges) Cut(Supernet supernet, Core.Networks.NetworkPlan plan, DataSet data)
    {
        var network = SubNetworkExtractor.Extract(supernet, plan, NetworkStatistics.None);
        return (network, new RangeCalibrator(data, new CalibrationDefinition(64, 64, RangeMethods.MinMax, 1), [new MinMaxRange()]).Calibrate(network, CancellationToken.None));
    }

    private static void Near(float[] expected, float[] got, double tolerance)
    {
        Assert.Equal(expected.Length, got.Length);
        Assert.All(expected.Zip(got), p => Assert.Equal(p.First, p.Second, tolerance));
    }

    private void ForEach(
        int count, int bits, string keys,
            Action<Supernet, Core.Networks.NetworkPlan, FoldedNetwork, IReadOnlyDictionary<string, ActivationRange>, DataSet> check)
    {
        var space = Space("quantization: {granularity: layer, bits: [8, 32]}", keys);
        var data = SentenceFiles.Open(_folder);
        using var supernet = TestSpaces.RandomSupernet(space);
        for (var i = 0; i < count; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var plan = space.Plan(i == 0 ? space.Largest(bits) : i == 1 ? space.Smallest(bits) : space.WithBits(space.Sample(Seed.Derive(4, "blocks", i)), bits));
            var (network, ranges) = Cut(supernet, plan, data);
            check(supernet, plan, network, ranges, data);
        }
    }
}
