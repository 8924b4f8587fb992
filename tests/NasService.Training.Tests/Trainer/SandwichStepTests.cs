using NasService.Core.Networks;
using NasService.Torch.Extras;
using NasService.Training.Losses;
using NasService.Training.Recipes;
using NasService.Training.Trainer;
using TorchSharp;

namespace NasService.Training.Tests.Trainer;

public sealed class SandwichStepTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_GradientsOfSlices_AreThoseThroughViewsOfTheWholeWeights(int members)
    {
        using var scope = torch.NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(TestSpaces.MobileNetV3());
        using var threads = new MemberThreads(2);
        var space = supernet.Space;
        NetworkPlan[] plans = [space.Plan(space.Smallest()), space.LargestPlan, space.Plan(space.Smallest())];
        var x = TorchExtras.Current.ChannelsLast(torch.randn(4, 1, 12, 12));
        var y = torch.zeros(4, torch.int64);
        var step = new StepPlan(0, [.. plans[..members]]);

        var (_, sliced) = new SandwichStep(supernet, threads, new ClassLoss(), 0, TorchExtras.Current).Run(step, [x], y);
        var (_, whole) = new SandwichStep(supernet, threads, new ClassLoss(), 0, TorchExtras.Plain).Run(step, [x], y);

        for (var i = 0; i < sliced.Length; i++)
        {
            Assert.Equal(whole[i] is null, sliced[i] is null);
            if (sliced[i] is { } a && whole[i] is { } b)
            {
                Assert.Equal(b.shape, a.shape);
                Assert.True((a - b).abs().max().item<float>() < 1e-3 * (1 + b.abs().max().item<float>()), supernet.Parameters[i].Name);
                a.Dispose();
                b.Dispose();
            }
        }
    }

    /// <summary>A batch that is shared out gives the gradient of the mean over all samples, each of its own network.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Run_SplitBatch_IsTheMeanOverTheSamplesOfEachGroupsNetwork(int groups)
    {
        using var scope = torch.NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(TestSpaces.MobileNetV3());
        using var threads = new MemberThreads(2);
        var space = supernet.Space;
        NetworkPlan[] plans = [space.Plan(space.Smallest()), space.LargestPlan, space.Plan(space.Sample(new Random(1)))];
        var x = TorchExtras.Current.ChannelsLast(torch.randn(7, 1, 12, 12));
        var y = torch.arange(7, torch.int64) % space.Definition.Classes;
        var step = new SandwichStep(supernet, threads, new ClassLoss(), 0, TorchExtras.Current);

        var (_, split) = step.Run(new StepPlan(0, [.. plans[..groups]]) { IsIndependent = true, IsSplit = true }, [x], y);

        var sums = new torch.Tensor?[split.Length];
        for (var g = 0; g < groups; g++)
        {
            var (from, to) = (7L * g / groups, 7L * (g + 1) / groups);
            var (_, own) = step.Run(new StepPlan(0, [plans[g]]) { IsIndependent = true }, [x.narrow(0, from, to - from)],
                y.narrow(0, from, to - from));
            for (var i = 0; i < own.Length; i++)
            {
                var part = own[i]?.mul((to - from) / 7.0);
                sums[i] = sums[i] is { } sum && part is not null ? sum.add(part) : part ?? sums[i];
            }
        }

        for (var i = 0; i < split.Length; i++)
        {
            Assert.Equal(sums[i] is null, split[i] is null);
            Assert.True(split[i] is null || (sums[i]! - split[i]!).abs().max().item<float>() < 1e-4, supernet.Parameters[i].Name);
        }
    }

    [Fact]
    public void Run_PupilsOfLabelsAndSoftTargets_AddBothByTheirWeights()
    {
        using var scope = torch.NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(TestSpaces.MobileNetV3());
        using var threads = new MemberThreads(2);
        var space = supernet.Space;
        var x = TorchExtras.Current.ChannelsLast(torch.randn(4, 1, 12, 12));
        var y = torch.arange(4, torch.int64) % space.Definition.Classes;
        var plan = new StepPlan(0, [space.LargestPlan, space.Plan(space.Smallest())]);

        var soft = Run(1, 0);
        var hard = Run(0, 1);
        var both = Run(2, 0.5);

        Assert.Equal(soft[0], both[0]);
        Assert.NotEqual(soft[1], hard[1]);
        Assert.Equal((2 * soft[1]) + (0.5 * hard[1]), both[1], 1e-5);

        double[] Run(double kdRatio, double labelRatio)
        {
            var (losses, gradients) = new SandwichStep(supernet, threads, new ClassLoss(), 0.1, TorchExtras.Current).Run(plan, [x], y, null, kdRatio, labelRatio);
            foreach (var g in gradients)
            {
                g?.Dispose();
            }

            return losses;
        }
    }
}
