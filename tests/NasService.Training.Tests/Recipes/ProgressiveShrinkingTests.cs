using NasService.Core.Blocks;
using NasService.Core.Genes;
using NasService.Core.Spaces;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Tests.Recipes;

public sealed class ProgressiveShrinkingTests
{
    private static readonly ProgressiveShrinkingRecipe s_recipe = new();

    [Fact]
    public void Of_PublishedChoices_HasThePublishedPhases()
    {
        GeneSpace genes = new([
            new Dimension("d", DimensionKind.Depth, [2, 3, 4]), new Dimension("k", DimensionKind.Kernel, [3, 5, 7]), new Dimension("e", DimensionKind.Expand, [3, 4, 6])]);

        var phases = ShrinkingSchedule.Of(genes, 605);

        Assert.Equal([180, 125, 25, 125, 25, 125], phases.Select(p => p.Steps));
        Assert.Equal([0, 1, 2, 2, 4, 4], phases.Select(p => p.Members));
        Assert.Equal([1, 0.37, 0.031, 0.092, 0.031, 0.092], phases.Select(p => Math.Round(p.Rate, p.Rate > 0.1 ? 2 : 3)));
        Assert.Equal([false, false, false, false, true, true], phases.Select(p => p.Sorts));
        Assert.Equal([1, 1, 2, 3, 3, 3], phases.Select(p => p.Reach.GetValueOrDefault(DimensionKind.Depth, 1)));
    }

    [Fact]
    public void PlanStep_EachPhase_DrawsOnlyWhatIsOpen()
    {
        var space = TestSpaces.Plain();
        var settings = TestSpaces.Settings with { Recipe = s_recipe.Name, Steps = 580 };
        var phases = ShrinkingSchedule.Of(space.Genes, 580);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < 580; step++)
        {
            var plan = s_recipe.PlanStep(space, settings, 3, step);
            var phase = phases[plan.Phase];
            var depths = plan.Members.Select(m => m.Blocks.Count(b => b.IsOfStage)).ToArray();
            var most = space.LargestPlan.Blocks.Count(b => b.IsOfStage);
            Assert.Equal(Math.Max(1, phase.Members), plan.Members.Length);
            Assert.True(phase.Reach.ContainsKey(DimensionKind.Depth) || depths.All(d => d == most));
            Assert.Equal(phase.Members > 0, plan.Teacher is not null);
            Assert.Equal(plan.SortChannels, phase.Sorts && step == phase.Start);
            Assert.Equal(step == phases[1].Start, plan.TakesTeacher);
            seen.UnionWith(plan.Members.SelectMany(m => m.Layers).Where(l => l.Name == "stage2.block1.depthwise").Select(l => $"{plan.Phase}: {l.Kernel} {l.Out}"));
        }

        // Ratios 3 and 2 of 8 channels; kernels 7, 5 and 3.
        Assert.Equal(["0: 7 24", "1: 3 24", "1: 5 24", "1: 7 24"], seen.Where(s => s[0] < '2').Order());
        Assert.Contains("3: 3 16", seen);
    }

    [Fact]
    public void PlanStep_SecondWidthPhase_KeepsTrainedWidthsAhead()
    {
        var definition = TestSpaces.Plain().Definition;
        var space = new SearchSpace(definition with { Stages = [definition.Stages[0], definition.Stages[1] with { Values = definition.Stages[1].Values.With(ConvolutionKeys.Expand, 2, 3, 4) }] }, TestSpaces.Plain().Blocks);
        var settings = TestSpaces.Settings with { Steps = 605 };
        var sorting = Enumerable.Range(0, 605).Select(s => s_recipe.PlanStep(space, settings, 0, s)).Where(p => p.SortChannels).ToArray();

        Assert.Equal(2, sorting.Length);
        Assert.Null(sorting[0].Tiers);
        Assert.Equal([24], sorting[1].Tiers!["stage2.block1.project"]);
    }

    [Fact]
    public void PlanStep_SwitchesOff_NoTeacherAndNoSorting()
    {
        var space = TestSpaces.Plain();
        var settings = TestSpaces.Settings with { Steps = 580, KdRatio = 0, SortsChannels = false };

        Assert.All(Enumerable.Range(0, 580).Select(s => s_recipe.PlanStep(space, settings, 0, s)), p => Assert.True(p is { Teacher: null, TakesTeacher: false, SortChannels: false }));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    public void Run_ResumedInAnyPhase_EqualsAnUnbrokenRunBitForBit(int interruption)
    {
        var unbroken = Train(14, null, out _);
        Train(interruption, null, out var checkpoint);

        Assert.Equal(unbroken, Train(14, CheckpointFormat.Read(CheckpointFormat.Write(checkpoint)), out _));
    }

    [Fact]
    public void Run_TeacherFromOutside_TeachesInPlaceOfTheKeptOne()
    {
        // Its space need not be this one: the images and classes are the same.
        using var wise = TestSpaces.RandomSupernet(TestSpaces.MobileNetV3());
        var (alone, taught, again) = (Train(null), Train(new OutsideTeacher(wise)), Train(new OutsideTeacher(wise)));
        Assert.Equal(taught, again);

        // The first phase has no teacher; the second has, whoever it is.
        Assert.Equal(alone[0], taught[0]);
        Assert.NotEqual(alone[^1], taught[^1]);

        static string[] Train(OutsideTeacher? teacher)
        {
            using var supernet = new Supernet(TestSpaces.Plain(), 1);
            using var threads = new MemberThreads(2);
            using var trainer = new SupernetTrainer(supernet, TestSpaces.OpenData(), TestSpaces.Data, TestSpaces.Settings with { Steps = 14 }, s_recipe, 1, threads, teacher: teacher);
            return [.. Enumerable.Range(0, 8).Select(_ =>
            {
                trainer.TrainStep();
                return supernet.ComputeHash();
            })];
        }
    }

    [Fact]
    public void Run_WithoutTransforms_MatricesStayTheIdentity()
    {
        using var scope = NewDisposeScope();
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        using var threads = new MemberThreads(1);
        using var trainer = new SupernetTrainer(
            supernet, TestSpaces.OpenData(), TestSpaces.Data, TestSpaces.Settings with { Steps = 14, TrainsKernelMatrices = false }, s_recipe, 1, threads);
        trainer.Run(null, null, null, CancellationToken.None);

        foreach (var matrix in supernet.Parameters.Where(p => p.Name.Contains(".transform", StringComparison.Ordinal)))
        {
            using var noGrad = no_grad();
            Assert.Equal(0, (matrix.Value - eye(matrix.Value.shape[0])).abs().max().item<float>());
        }
    }

    private static string Train(int until, Checkpoint? from, out Checkpoint state)
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        using var threads = new MemberThreads(2);
        using var trainer = new SupernetTrainer(
            supernet, TestSpaces.OpenData(), TestSpaces.Data, TestSpaces.Settings with { Recipe = s_recipe.Name, Steps = 14 }, s_recipe, 1, threads);
        if (from is not null)
        {
            Assert.Empty(trainer.Restore(from));
        }

        while (trainer.Step < until)
        {
            Assert.All(trainer.TrainStep(), l => Assert.True(double.IsFinite(l)));
        }

        state = trainer.ToCheckpoint();
        return supernet.ComputeHash();
    }
}
