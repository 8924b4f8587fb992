using NasService.Core.Jobs;
using NasService.Torch.Extras;
using NasService.Training.FineTuning;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Tests.FineTuning;

public sealed class FineTunerTests
{
    private static readonly DataDefinition Augmentation = new("idx", "", 0, false, 0);

    private static readonly FineTuneSettings Settings = new(4, 32, 0.05, 0, 0);

    [Fact]
    public void Cut_SubNetwork_GivesTheSupernetsLogits()
    {
        using var scope = NewDisposeScope();
        using var noGrad = no_grad();
        using var supernet = TestSpaces.RandomSupernet(TestSpaces.Gated());
        var plan = supernet.Space.Plan(supernet.Space.Sample(new Random(3)));
        using var cut = supernet.Cut(plan);
        var images = randn([8, plan.Inputs[0].Shape[0], plan.Inputs[0].Shape[1], plan.Inputs[0].Shape[2]]);
        var expected = supernet.Forward([images], plan, new BatchStatistics(TorchExtras.Current));
        var difference = (cut.Forward([images], plan, new BatchStatistics(TorchExtras.Current)) - expected).abs().max().item<float>();
        Assert.InRange(difference, 0, 1e-4);
        Assert.True(cut.Parameters.Sum(p => p.Value.NumberOfElements) < supernet.Parameters.Sum(p => p.Value.NumberOfElements));
    }

    [Fact]
    public void Run_SomeEpochs_LearnsAndLeavesTheSupernetAlone()
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        var before = supernet.ComputeHash();
        var losses = new List<double>();
        using var tuned = Tune(supernet, losses);
        Assert.Equal(before, supernet.ComputeHash());
        Assert.NotEmpty(losses);
        Assert.All(losses, l => Assert.True(double.IsFinite(l)));
        Assert.NotEqual(tuned.ComputeHash(), Untrained(supernet));
    }

    [Fact]
    public void Run_SameSeed_GivesTheSameWeights()
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        using var a = Tune(supernet, []);
        using var b = Tune(supernet, []);
        Assert.Equal(a.ComputeHash(), b.ComputeHash());
    }

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var supernet = new Supernet(TestSpaces.Plain(), 1);
        var data = TestSpaces.OpenData(channels: supernet.Space.Definition.Input.Channels);
        var tuner = new FineTuner(data, Augmentation, Settings, 0);
        Assert.Throws<OperationCanceledException>(() => tuner.Run(supernet, supernet.Space.Plan(supernet.Space.Smallest()), null, new CancellationToken(true)));
    }

    private static Supernet Tune(Supernet supernet, List<double> losses)
    {
        var data = TestSpaces.OpenData(channels: supernet.Space.Definition.Input.Channels);
        var tuner = new FineTuner(data, Augmentation, Settings, 0);
        return tuner.Run(supernet, supernet.Space.Plan(supernet.Space.Smallest()), new Losses(losses), CancellationToken.None);
    }

    private static string Untrained(Supernet supernet)
    {
        using var cut = supernet.Cut(supernet.Space.Plan(supernet.Space.Smallest()));
        return cut.ComputeHash();
    }

    private sealed class Losses(List<double> losses) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => losses.Add(value.LabelLoss);
    }
}
