using System.Text;
using NasService.Core.Blocks;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Training.Recipes;
using NasService.Training.Relaxation;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Relaxation;

public sealed class RelaxedTests
{
    private const string Small =
        """
        name: small
        task: super-resolution
        input: {channels: 3, patch: 12}
        stages:
          - {block: lift, channels: 8, kernel: 3}
          - {block: edge, channels: 8, depth: [1, 2], operation: [conv1, conv3, growth3], residual: plain}
        head: {channels: 0, upscale: 2, residual: bicubic}
        quantization: {granularity: block, bits: [8, 32]}
        """;

    internal static SearchSpace Space { get; } = SpaceReader.Read(Encoding.UTF8.GetBytes(Small), BlockCatalog.Shipped).GetValueOrThrow();

    internal static SupernetDefinition Settings { get; } = TestSpaces.Settings with
    {
        Recipe = RelaxationDefinition.Recipe,
        Optimizer = SupernetDefinition.AdamW,
        LearningRate = 0.003,
        WeightDecay = 0,
        Steps = 60,
        Batch = 8,
        Relaxation = RelaxationDefinition.Default with { WarmUp = 0.2, Points = 2, Penalty = 1, Rate = 0.2 },
    };

    [Fact]
    public void Edges_OfASpace_AreBlocksWithAllTheirChoicesAndDepths()
    {
        var relaxed = new RelaxedSpace(Space);

        Assert.Equal(["stage1.depth", "stage1.block1", "stage1.block2"],
            relaxed.Edges.Select(e => e.Name).Where(n => n.StartsWith("stage1", StringComparison.Ordinal)));
        Assert.Equal(
            ["conv1 8", "conv1 32", "conv3 8", "conv3 32", "growth3 8", "growth3 32"],
                relaxed.Edges.Single(e => e.Name == "stage1.block2").Choices.Select(c => c.Name));
        Assert.Equal(["8", "32"], relaxed.Edges[0].Choices.Select(c => c.Name));
    }

    [Fact]
    public void Discrete_AllWeightsNegative_TakesTheLargestOfThem()
    {
        var relaxed = new RelaxedSpace(Space);
        var weights = relaxed.Edges.Select(e => Enumerable.Repeat(-3f, e.Choices.Length).ToArray()).ToArray();
        var place = Array.FindIndex([.. relaxed.Edges], e => e.Name == "stage1.block1");
        weights[place][4] = -0.5f;

        var found = relaxed.Discrete(weights);

        Assert.Equal("growth3", found.Labels["stage1.block1.operation"]);
        Assert.Equal(8, found.Policy["stage1.block1.bits"]);
    }

    /// <summary>A mixture of which each edge has one choice alone is the network of those choices, in its outputs and in what it
    /// costs.</summary>
    [Fact]
    public void Run_OneChoiceAnEdge_IsThatNetwork()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = TestSpaces.RandomSupernet(Space);
        var relaxed = new RelaxedSpace(Space);
        var x = rand(2, 3, 12, 12);
        var equal = relaxed.Edges.Select(e => Enumerable.Repeat(1f / e.Choices.Length, e.Choices.Length).ToArray()).ToArray();
        var start = RelaxedCost.Expected(relaxed, e => equal[e]);
        for (var i = 0; i < 12; i++)
        {
            var architecture = Space.WithBits(Space.Sample(new Random(i)), 32);
            var shares = relaxed.Edges.Select(e => OneHot(e, architecture)).ToArray();
            var mixture = new RoundedMixture();
            var mixed = RelaxedRunner.Run([x], relaxed, [.. shares.Select(s => tensor(s))],
                new SupernetPass(supernet, BatchStatistics.Instance, rounding: mixture), mixture);
            var plan = Space.Plan(architecture);
            var alone = supernet.Forward([x], plan, BatchStatistics.Instance);

            Assert.True(mixed.allclose(alone, 1e-4, 1e-5), $"differs by {(mixed - alone).abs().max().item<float>()}");
            Assert.Equal(plan.BitOps / start, RelaxedCost.Of(relaxed, [.. shares.Select(s => tensor(s))]).item<float>(), 4);
            Assert.Equal(plan.BitOps, RelaxedCost.Expected(relaxed, e => shares[e]), 1.0);
        }

        // Genes of a block that is not there are 0, as those of its first choice.
        static float[] OneHot(RelaxedEdge edge, Architecture architecture)
        {
            var shares = new float[edge.Choices.Length];
            shares[edge.Choices.IndexOf(edge.Choices.Single(c => c.Genes.All(g => architecture.Genes[g.Gene] == g.Choice)))] = 1;
            return shares;
        }
    }

    [Fact]
    public void Noise_OfAWidth_IsHalfAStepWideAndCarriesNoGradient()
    {
        using var scope = NewDisposeScope();
        using var mixture = new NoiseMixture(3);
        var layer = Space.LargestPlan.Layers.First();
        var x = rand(4, 8, 40, 40).requires_grad_();
        mixture.Begin([8], ones(1));
        var noisy = mixture.Input(layer, x);
        var error = noisy.detach().add(x.detach(), -1);
        noisy.sum().backward();

        Assert.Equal(0.5 / 255, error.std().item<float>(), 0.0001);
        Assert.Equal(0, error.mean().item<float>(), 0.0001);
        Assert.True(x.grad!.allclose(ones_like(x)));

        mixture.Begin([8, 32], tensor([0.25f, 0.75f]));
        Assert.Equal(0.125 / 255, mixture.Input(layer, x).detach().add(x.detach(), -1).std().item<float>(), 0.0001);
        mixture.Begin([32], ones(1));
        Assert.Same(x, mixture.Input(layer, x));
    }

    [Fact]
    public void Penalties_OfFivePoints_AreNearThePublished()
    {
        var settings = RelaxationDefinition.Default;

        Assert.Equal([0, 0.00016, 0.00125, 0.00422, 0.01],
            Enumerable.Range(0, 5).Select(i => Math.Round(RelaxedLoss.PenaltyOf(settings, i), 5)));
        Assert.Equal(0, RelaxedLoss.EntropyAt(settings, 0.25));
        Assert.InRange(RelaxedLoss.EntropyAt(settings, 0.5), 0.0001, 0.0005);
        Assert.Equal(settings.Entropy, RelaxedLoss.EntropyAt(settings, 1), 9);
    }

    /// <summary>A heavy penalty finds a cheaper network than none, a checkpoint keeps all weights of choices, and the supernet's file says
    /// what was found.</summary>
    [Fact]
    public void Run_WithAndWithoutPenalty_FindsNetworksThatTheFileHas()
    {
        using var supernet = new Supernet(Space, 1);
        using var threads = new MemberThreads(2);
        using var trainer = new SupernetTrainer(supernet, SyntheticPairs.Open(), TestSpaces.Data, Settings, new DifferentiableRecipe(), 1,
            threads);
        trainer.Run(null, null, null, CancellationToken.None);
        var weights = ((RelaxedStep)trainer.State!).Weights;
        var (free, penalised) = (Expected(0), Expected(1));

        Assert.True(penalised < 0.9 * free, $"{penalised} with a penalty, {free} without: {Text(1)}; {Text(0)}");
        Assert.True(Space.Plan(weights.Discrete(1)).BitOps < 0.25 * Space.LargestPlan.BitOps, Text(1));
        Assert.Equal(new[] { weights.Discrete(0), weights.Discrete(1) }.Distinct(),
            SupernetFile.Found(Space, SupernetFile.Write(trainer.ToCheckpoint())));

        double Expected(int set) => RelaxedCost.Expected(weights.Space, e => weights.Shares(set)[e]);

        string Text(int set) => string.Join(" | ", weights.Shares(set).Select(s => string.Join(' ', s.Select(v => $"{v:F2}"))));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(5)]
    public void Run_Resumed_EqualsAnUnbrokenRun(int interruption)
    {
        var settings = Settings with { Steps = 30 };
        var whole = Train(30, null);
        var resumed = Train(30, CheckpointFormat.Read(CheckpointFormat.Write(Train(interruption, null))));

        Assert.Equal(whole.Tensors.Keys.Order(), resumed.Tensors.Keys.Order());
        Assert.All(whole.Tensors, t => Assert.Equal(t.Value.Values, resumed.Tensors[t.Key].Values));

        Checkpoint Train(int until, Checkpoint? from)
        {
            using var supernet = new Supernet(Space, 1);
            using var threads = new MemberThreads(2);
            using var trainer = new SupernetTrainer(supernet, SyntheticPairs.Open(), TestSpaces.Data, settings,
                new DifferentiableRecipe(), 1, threads);
            if (from is not null)
            {
                trainer.Restore(from);
            }

            while (trainer.Step < until)
            {
                trainer.TrainStep();
            }

            return trainer.ToCheckpoint();
        }
    }
}
