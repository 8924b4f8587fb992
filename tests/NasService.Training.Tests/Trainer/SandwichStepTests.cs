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
