using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Training.Data;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Recipes;

/// <summary>What every <see cref="ITrainingRecipe"/> promises. A recipe's test class inherits this and says which it is.</summary>
public abstract class TrainingRecipeSuite
{
    private const int Steps = 400;

    internal abstract ITrainingRecipe Recipe { get; }

    /// <summary>That the recipe reads, beside the steps.</summary>
    protected virtual SupernetDefinition Settings => TestSpaces.Settings;

    /// <summary>Sub-networks all of whose parts are trained.</summary>
    protected virtual IEnumerable<Architecture> Promised(SearchSpace space)
        => Enumerable.Range(0, Steps).Select(i => space.Sample(new Random(i)));

    [Fact]
    public void PlanStep_InAnyOrder_IsTheSame()
    {
        var space = TestSpaces.Gated();
        var steps = Enumerable.Range(0, Steps).ToArray();
        var forward = Array.ConvertAll(steps, step => Text(Plan(space, 3, step)));

        Assert.Equal(forward.Reverse(), steps.Reverse().Select(step => Text(Plan(space, 3, step))));
        Assert.NotEqual(forward, Array.ConvertAll(steps, step => Text(Plan(space, 4, step))));
    }

    [Theory]
    [InlineData("gated")]
    [InlineData("bottleneck")]
    public void PlanStep_EveryStep_MembersReadTheSameInputs(string space) => ForEach(space, plan =>
    {
        Assert.NotEmpty(plan.Members);
        Assert.All(plan.Members, m => Assert.Equal<TensorSpec>(plan.Members[0].Inputs, m.Inputs));
        Assert.Equal<TensorSpec>(plan.Members[0].Inputs, plan.Teacher?.Inputs ?? plan.Members[0].Inputs);
    });

    [Theory]
    [InlineData("gated")]
    [InlineData("bottleneck")]
    public void PlanStep_WholeTraining_EveryChoiceIsTrained(string space)
    {
        var trained = new HashSet<string>(StringComparer.Ordinal);
        ForEach(space, plan => trained.UnionWith(plan.Members.SelectMany(Choices)));
        var all = TestSpaces.Named(space);

        Assert.Empty(Promised(all).SelectMany(a => Choices(all.Plan(a))).Except(trained));

        static IEnumerable<string> Choices(NetworkPlan plan) => plan.Layers.Select(l => $"{l.Name}: kernel {l.Kernel} to {l.Out} channels");
    }

    [Fact]
    public void PlanStep_Phases_NeverGoBackAndATeacherIsThereBeforeItTeaches()
    {
        var (phase, isTaken) = (0, false);
        ForEach("plain", plan =>
        {
            Assert.True(plan.Phase >= phase);
            isTaken |= plan.TakesTeacher;
            Assert.True(plan.Teacher is null || (isTaken && plan.IsIndependent));
            Assert.True(plan.LearningRate is null or (> 0 and <= 1));
            phase = plan.Phase;
        });
    }

    [Fact]
    public void Run_HundredSteps_SubNetworksLossOnUnseenImagesFalls()
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        using var threads = new MemberThreads(1);
        using var trainer = Trainer(supernet, threads, 100);
        var before = Loss(supernet);

        trainer.Run(null, null, null, CancellationToken.None);

        Assert.InRange(Loss(supernet), 0, 0.8 * before);
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(9, 0)]
    [InlineData(6, 0.5)]
    public void Run_Resumed_EqualsAnUnbrokenRunBitForBit(int interruption, double dropPath)
    {
        var unbroken = Train(12, null, out _, dropPath);
        Train(interruption, null, out var checkpoint, dropPath);

        Assert.Equal(unbroken, Train(12, CheckpointFormat.Read(CheckpointFormat.Write(checkpoint)), out _, dropPath));
    }

    /// <summary>Mean cross-entropy of the largest, the smallest and some random sub-networks, by batch statistics.</summary>
    private static double Loss(Supernet supernet)
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        var (space, data) = (supernet.Space, TestSpaces.OpenData());
        var batch = data.Samples.Read(data.Split.Ranking.AsSpan(), new DataView(space.LargestPlan.Inputs));
        var (x, y) = (batch.ToTensors(), batch.Targets.ToTensor(data.TargetScale));
        return Enumerable.Range(0, 6).Select(i => space.Plan(i switch { 0 => space.Largest(), 1 => space.Smallest(), _ => space.Sample(new Random(i)) }))
            .Average(plan => nn.functional.cross_entropy(supernet.Forward(x, plan, BatchStatistics.Instance), y).item<float>());
    }

    private string Train(int until, Checkpoint? from, out Checkpoint state, double dropPath)
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        using var threads = new MemberThreads(2);
        using var trainer = Trainer(supernet, threads, 12, dropPath);
        if (from is not null)
        {
            Assert.Empty(trainer.Restore(from));
        }

        while (trainer.Step < until)
        {
            trainer.TrainStep();
        }

        state = trainer.ToCheckpoint();
        return supernet.ComputeHash();
    }

    private SupernetTrainer Trainer(Supernet supernet, MemberThreads threads, int steps, double dropPath = 0) => new(supernet,
        TestSpaces.OpenData(), TestSpaces.Data, Settings with { Recipe = Recipe.Name, Steps = steps, DropPath = dropPath }, Recipe, 1, threads);

    private StepPlan Plan(SearchSpace space, int seed, int step)
        => Recipe.PlanStep(space, Settings with { Recipe = Recipe.Name, Steps = Steps }, seed, step);

    private void ForEach(string space, Action<StepPlan> check)
    {
        var named = TestSpaces.Named(space);
        for (var step = 0; step < Steps; step++)
        {
            check(Plan(named, 3, step));
        }
    }

    private static string Text(StepPlan plan) => string.Join(
        '\n',
        [
            $"{plan.Phase} {plan.SortChannels} {plan.IsIndependent} {plan.TakesTeacher} {plan.LearningRate}",
            .. plan.Members.Concat(plan.Teacher is { } t ? [t] : []).SelectMany(m => m.Layers).Select(l => $"{l.Name} {l.In} {l.Out} {l.Kernel} {l.InSize}"),
        ]);
}
