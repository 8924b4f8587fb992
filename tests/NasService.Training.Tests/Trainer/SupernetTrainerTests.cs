using NasService.Core.Jobs;
using NasService.Torch.Extras;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using TorchSharp;

namespace NasService.Training.Tests.Trainer;

public sealed class SupernetTrainerTests
{
    [Fact]
    public void Restore_InTheMiddle_EqualsUnbrokenRunBitForBit()
    {
        var unbroken = Train(0, 12, 2, null, out _);
        Train(0, 5, 2, null, out var checkpoint);
        var stored = CheckpointFormat.Read(CheckpointFormat.Write(checkpoint));
        var resumed = Train(0, 12, 2, stored, out _);
        Assert.Equal(unbroken, resumed);
    }

    [Fact]
    public void TrainStep_OneThreadOrThree_SameWeights()
        => Assert.Equal(Train(1, 8, 1, null, out _), Train(1, 8, 3, null, out _));

    // Training amplifies rounding: ours may change no more than ten times what one last bit of the weights, moved once at the start, does.
    [Theory]
    [InlineData("plain")]
    [InlineData("gated")]
    [InlineData("mbv3")]
    [InlineData("bottleneck")]
    public void TrainStep_OurOperators_StayAsCloseToLibtorchsOverTwentyStepsAsRoundingDoes(string name)
    {
        const double LastBit = 1e-7;
        var space = TestSpaces.Named(name);
        var plain = Losses(TorchExtras.Plain, null);
        var ours = Distance(Losses(TorchExtras.Current, null), plain.Length);
        var rounding = Enumerable.Range(1, 4).Max(seed => Distance(Losses(TorchExtras.Plain, seed), plain.Length));
        Assert.True(Distance(Losses(TorchExtras.Current, null), 3) < 1e-5, "the first step's losses come before any weight has moved");
        Assert.True(ours < 10 * rounding, $"{ours:E2} off, rounding alone {rounding:E2}");

        // The largest relative distance from the unmoved run.
        double Distance(double[] losses, int count) => losses.Take(count).Select((l, i) => Math.Abs(l - plain[i]) / plain[i]).Max();

        double[] Losses(ITorchExtras extras, int? moved)
        {
            using var supernet = new Supernet(space, 0);
            if (moved is { } seed)
            {
                Move(supernet, LastBit, seed);
            }

            using var threads = new MemberThreads(2);
            var data = TestSpaces.OpenData(size: space.Definition.Input.Extents[^1], channels: space.Definition.Input.Channels);
            var settings = TestSpaces.Settings with { Steps = 20, LearningRate = 0.01 };
            using var trainer = new SupernetTrainer(supernet, data, TestSpaces.Data, settings, new SandwichRecipe(), 0, threads, extras);
            return [.. Enumerable.Range(0, 20).SelectMany(_ => trainer.TrainStep())];
        }
    }

    [Fact]
    public void TrainStep_ManySteps_LossFallsAndLiveTensorsStayConstant()
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 0);
        using var threads = new MemberThreads(2);
        using var trainer = Trainer(supernet, 0, threads, 60);
        var first = trainer.TrainStep();
        var before = 0L;
        var last = first;
        for (var i = 0; i < 50; i++)
        {
            last = trainer.TrainStep();
            before = i == 25 ? torch.Tensor.TotalCount : before;
        }

        Assert.Equal(3, first.Length);
        Assert.True(last[0] < 0.7 * first[0], $"{first[0]} to {last[0]}");
        Assert.Equal(before, torch.Tensor.TotalCount);
    }

    [Fact]
    public void Restore_OtherSeed_Throws()
    {
        Train(0, 2, 1, null, out var checkpoint);
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        using var threads = new MemberThreads(1);
        using var trainer = Trainer(supernet, 1, threads);
        Assert.Throws<CheckpointException>(() => trainer.Restore(checkpoint));
    }

    [Fact]
    public void Run_Cancelled_WritesCheckpointFirst()
    {
        var path = Path.Combine(Path.GetTempPath(), $"nas-{Guid.NewGuid():N}", "supernet.ckpt");
        using var supernet = new Supernet(TestSpaces.Plain(), 0);
        using var threads = new MemberThreads(2);
        using var trainer = Trainer(supernet, 0, threads);
        trainer.TrainStep();
        var file = new CheckpointFile(path, _ => { });
        Assert.ThrowsAny<OperationCanceledException>(() => trainer.Run(file, null, null, new CancellationToken(true)));
        Assert.Equal(1, file.Read()!.Header.Step);
        Directory.Delete(Path.GetDirectoryName(path)!, true);
    }

    [Fact]
    public void PlanStep_Sandwich_LargestFirstAndSmallestInTurn()
    {
        var space = TestSpaces.Gated();
        var recipe = new SandwichRecipe();
        var resolutions = new HashSet<int>();
        for (var step = 0; step < 40; step++)
        {
            var plan = recipe.PlanStep(space, TestSpaces.Settings, 0, step);
            Assert.Equal(3, plan.Members.Length);
            Assert.Single(plan.Members.Select(m => m.Inputs[0].Shape).Distinct());
            Assert.Equal(space.LargestPlan.Parameters, plan.Members[0].Parameters);
            Assert.Equal(step % 4 == 0, plan.Members[1].Parameters == space.Plan(space.Smallest()).Parameters && plan.Members[1].Blocks.Length == space.Plan(space.Smallest()).Blocks.Length && step % 4 == 0);
            resolutions.Add(plan.Members[0].Inputs[0].Shape[1]);
        }

        Assert.Equal([8, 12], resolutions.Order());
    }

    [Fact]
    public void PlanStep_SoloShare_LargestAloneThenSortedOnceThenAll()
    {
        var settings = TestSpaces.Settings with { Steps = 20, SoloShare = 0.25 };
        var plans = Enumerable.Range(0, 20).Select(step => new SandwichRecipe().PlanStep(TestSpaces.Plain(), settings, 0, step)).ToArray();
        Assert.All(plans[..5], p => Assert.Equal((0, 1, false), (p.Phase, p.Members.Length, p.SortChannels)));
        Assert.All(plans[5..], p => Assert.Equal((1, 3), (p.Phase, p.Members.Length)));
        Assert.Equal(5, Array.FindIndex(plans, p => p.SortChannels));
        Assert.Single(plans, p => p.SortChannels);
    }

    [Fact]
    public void Restore_BeforeChannelsAreSorted_EqualsUnbrokenRunBitForBit()
    {
        var settings = TestSpaces.Settings with { SoloShare = 0.5 };
        var unbroken = Train(3, 12, 2, null, out _, settings);
        Train(3, 6, 2, null, out var checkpoint, settings);
        Assert.Equal(unbroken, Train(3, 12, 2, checkpoint, out _, settings));
    }

    [SkippableTheory]
    [InlineData("cuda:0")]
    [InlineData("tpu")]
    [InlineData("cuda:")]
    public void Open_DeviceThatIsNotThere_IsTheUsersMistake(string name)
    {
        Skip.If(torch.cuda.is_available(), "this machine has a CUDA device");
        var e = Assert.Throws<NasService.Core.Input.InputException>(() => TrainingDevice.Open(name));
        Assert.Contains(name, e.Message, StringComparison.Ordinal);
        Assert.Contains("cpu", e.Message, StringComparison.Ordinal);
    }

    private static void Move(Supernet supernet, double share, int seed)
    {
        using var scope = torch.NewDisposeScope();
        using var gradless = torch.no_grad();
        using var generator = new torch.Generator((ulong)seed);
        foreach (var parameter in supernet.Parameters)
        {
            parameter.Value.mul_(torch.randn(parameter.Value.shape, generator: generator).sign().mul(share).add(1));
        }
    }

    private static string Train(int seed, int steps, int threadCount, Checkpoint? from, out Checkpoint checkpoint, SupernetDefinition? settings = null)
    {
        using var supernet = new Supernet(TestSpaces.Plain(), seed);
        using var threads = new MemberThreads(threadCount);
        using var trainer = Trainer(supernet, seed, threads, settings: settings);
        if (from is not null)
        {
            Assert.Empty(trainer.Restore(from));
        }

        while (trainer.Step < steps)
        {
            trainer.TrainStep();
        }

        checkpoint = trainer.ToCheckpoint();
        return supernet.ComputeHash();
    }

    private static SupernetTrainer Trainer(Supernet supernet, int seed, MemberThreads threads, int steps = 12, SupernetDefinition? settings = null)
        => new(supernet, TestSpaces.OpenData(seed), TestSpaces.Data, (settings ?? TestSpaces.Settings) with { Steps = steps }, new SandwichRecipe(), seed, threads);
}
