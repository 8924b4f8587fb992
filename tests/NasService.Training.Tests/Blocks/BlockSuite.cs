using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Extraction;
using NasService.Training.Importance;
using NasService.Training.Operators;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Tests.Export;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Blocks;

/// <summary>
/// What every block kind must keep, in a space that uses it: counted equals real, the supernet equals the plain network made of its slices, the exported file equals that
/// network, sorting changes no function, a training step moves what it uses and nothing else.
/// </summary>
public abstract class BlockSuite
{
    /// <summary>A small space of one-channel images whose elastic blocks are of the kind; with a choice of 8 or 32 bits if <paramref name="bits"/> is not 0.</summary>
    internal abstract SearchSpace Space(int bits = 0);

    /// <summary>Products of a node that are none with weights.</summary>
    /// <param name="node">The node.</param>
    /// <param name="places">Of what each node really made, by its name.</param>
    internal virtual long MacsBesideWeights(Node node, IReadOnlyDictionary<string, long> places) => 0;

    /// <summary>Whether a node's weights are multiplied: not those of norms.</summary>
    internal virtual bool CountsWeights(Node node) => true;

    /// <summary>What its networks read.</summary>
    internal virtual DataSet OpenData() => TestSpaces.OpenData();

    /// <summary>That the blocks are made of.</summary>
    internal virtual OpCatalog Operators => OpCatalog.Shipped;

    [Fact]
    public void Plan_RandomArchitectures_CountedNumbersAreThoseOfRealTensors() => ForEach(10, (_, plan, network, x, _) =>
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        var logits = network.Compile()([x], (name, t) => sizes[name] = t.dim() switch
        {
            4 => t.shape[2] * t.shape[3],
            3 => t.shape[1],
            _ => 1
        });

        var made = plan.Outputs[0].Spec.Shape;
        Assert.Equal([x.shape[0], .. Enumerable.Range(0, made.Rank).Select(a => (long)made[a])], logits.shape);
        Assert.All(plan.Nodes.Where(n => n.Shape.Rank > 1), n => Assert.Equal(n.Shape.Places, sizes[n.Name]));
        Assert.Equal(plan.Macs, plan.Nodes.Sum(n => MacsBesideWeights(n, sizes) + n.Op.Layers.Where(l => CountsWeights(n))
            .Sum(l => network.Layers[l.Name].Weight.Length * (l.InPlaces > 1 ? sizes[n.Name] : 1))));

        // BN's scale and shift fold into one bias: the published count has one more per channel; features have no bias that was trained.
        Assert.Equal(plan.Parameters, network.Layers.Values.Sum(l => (long)l.Weight.Length + (l.Plan.HasBatchNorm ? 2 * l.Plan.Out : l.Plan.BiasCount)));
    });

    [Fact]
    public void Extract_RandomArchitectures_LogitsEqualSupernets() => ForEach(25, (supernet, plan, network, x, statistics) =>
        Assert.InRange(Largest(network.Compile()([x], null) - supernet.Forward([x], plan, new FixedStatistics(statistics))), 0, 1e-4));

    [Fact]
    public void Export_RandomArchitectures_LogitsEqualFoldedNetworks()
    {
        using var sample = new ExportSample(Space(), Operators, OpenData());
        for (var i = 0; i < 12; i++)
        {
            using var scope = NewDisposeScope();
            var architecture = Pick(sample.Space, i);
            var (network, plan, _) = sample.Cut(architecture);
            var x = sample.Images(plan, 6);
            var got = OnnxRun.Logits(sample.Export(architecture), ExportSample.Values(x), 6, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]);

            Assert.All(ExportSample.Values(network.Compile()([x], null)).Zip(got), p => Assert.Equal(p.First, p.Second, 1e-3));
        }
    }

    [Fact]
    public void Export_RandomPolicies_LogitsStayNearFp32()
    {
        using var sample = new ExportSample(Space(8), Operators, OpenData());
        for (var i = 0; i < 8; i++)
        {
            using var scope = NewDisposeScope();
            var architecture = i == 0 ? sample.Space.Largest(8) : Pick(sample.Space, i);
            var (network, plan, ranges) = sample.Cut(architecture);
            var x = sample.Images(plan, 16);
            var exact = ExportSample.Values(network.Compile()([x], null));
            var limit = new Measurement.Devices.DeviceFingerprintReader().Capabilities("cpu").HasInt8DotProduct ? 127 : 63;
            var got = OnnxRun.Logits(Training.Export.OnnxExporter.Export(network, plan, ranges, limit), ExportSample.Values(x), 16, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]);

            Assert.InRange(exact.Zip(got, (a, b) => Math.Abs(a - b)).Average() / (exact.Max() - exact.Min()), 0, 0.05);
        }
    }

    [Fact]
    public void Sort_LargestNetwork_FunctionDoesNotChange()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var space = Space();
        using var supernet = TestSpaces.RandomSupernet(space, operators: Operators);
        var data = OpenData();
        var x = data.Samples.Read(data.Split.Training.AsSpan()[..8], new DataView(space.LargestPlan.Inputs)).ToTensors();
        var before = supernet.Forward(x, space.LargestPlan, BatchStatistics.Instance);
        var hash = supernet.ComputeHash();

        ChannelSorter.Sort(supernet, L1Importance.Of(supernet));

        Assert.NotEqual(hash, supernet.ComputeHash());
        Assert.InRange(Largest(supernet.Forward(x, space.LargestPlan, BatchStatistics.Instance) - before), 0, 1e-4);
    }

    [Fact]
    public void TrainStep_Sandwich_LossFallsAndEveryWeightMoves()
    {
        var space = Space();
        var data = OpenData();
        using var supernet = new Supernet(space, 1, operators: Operators);
        using var threads = new MemberThreads(1);
        using var trainer = new SupernetTrainer(supernet, data, TestSpaces.Data, TestSpaces.Settings with { Steps = 1000, SmallestEvery = 2 }, new SandwichRecipe(), 1, threads);
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var before = supernet.Parameters.Select(p => p.Value.detach().clone()).ToArray();
        var losses = Enumerable.Range(0, 24).Select(_ => trainer.TrainStep()[0]).ToArray();

        Assert.True(losses[^6..].Average() < losses[..6].Average(), string.Join(' ', losses));

        // A 1x1 kernel's matrix is a single factor, which the BN behind it divides out again.
        Assert.All(supernet.Parameters.Zip(before).Where(p => !p.First.Name.EndsWith(".transform1", StringComparison.Ordinal)), p => Assert.True(Largest(p.First.Value - p.Second) > 0, p.First.Name));
    }

    private static float Largest(Tensor t) => t.abs().max().item<float>();

    private static Architecture Pick(SearchSpace space, int i) => i switch
    {
        0 => space.Largest(),
        1 => space.Smallest(),
        _ => space.Sample(Seed.Derive(4, "blocks", i)),
    };

    private void ForEach(int count, Action<Supernet, NetworkPlan, FoldedNetwork, Tensor, NetworkStatistics> check)
    {
        var space = Space();
        using var supernet = TestSpaces.RandomSupernet(space, operators: Operators);
        var data = OpenData();
        var calibrator = new BatchNormCalibrator(data, 32);
        for (var i = 0; i < count; i++)
        {
            using var scope = NewDisposeScope();
            using var noGrad = no_grad();
            var plan = space.Plan(Pick(space, i));
            var statistics = calibrator.Calibrate(supernet, plan, CancellationToken.None);
            var x = data.Samples.Read(data.Split.Ranking.AsSpan()[..8], new DataView(plan.Inputs)).ToTensors();
            check(supernet, plan, SubNetworkExtractor.Extract(supernet, plan, statistics), x[0], statistics);
        }
    }
}
