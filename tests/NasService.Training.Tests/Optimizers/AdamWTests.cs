using NasService.Core.Jobs;
using NasService.Torch.Extras;
using NasService.Training.Optimizers;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using TorchSharp;
using TorchSharp.Modules;

namespace NasService.Training.Tests.Optimizers;

public sealed class AdamWTests
{
    private const double Rate = 0.01;
    private const double Decay = 0.05;

    /// <summary>Against TorchSharp's own, with decay for those weights alone that decay here.</summary>
    [Fact]
    public void Step_EveryWeightHasAGradient_MovesAsTorchSharps()
    {
        using var scope = torch.NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(TestSpaces.MobileNetV3());
        using var state = OptimizerCatalog.Shipped.Get(SupernetDefinition.AdamW).Begin(supernet, Decay, TorchExtras.Current);
        var own = supernet.Parameters.Select(p => new Parameter(p.Value.detach().clone())).ToArray();
        var theirs = new[] { true, false }
            .Select(decays => torch.optim.AdamW(own.Where((_, i) => supernet.Parameters[i].Decays == decays), Rate,
                weight_decay: decays ? Decay : 0)).ToArray();
        for (var step = 0; step < 5; step++)
        {
            var gradients = Gradients(supernet, step);
            state.Step(gradients, Rate);
            for (var i = 0; i < own.Length; i++)
            {
                own[i].grad = gradients[i]!;
            }

            foreach (var optimizer in theirs)
            {
                optimizer.step();
            }
        }

        Assert.All(supernet.Parameters.Zip(own), p => Assert.True((p.First.Value - p.Second).abs().max().item<float>() < 1e-5,
            p.First.Name));
    }

    [Fact]
    public void Step_AWeightWithoutAGradient_StaysAndCountsItsOwnUpdates()
    {
        using var scope = torch.NewDisposeScope();
        using var supernet = TestSpaces.RandomSupernet(TestSpaces.MobileNetV3());
        using var other = TestSpaces.RandomSupernet(TestSpaces.MobileNetV3());
        using var state = new AdamWState(supernet, Decay);
        using var late = new AdamWState(other, Decay);
        var before = supernet.Parameters[0].Value.detach().clone();
        for (var step = 0; step < 3; step++)
        {
            var gradients = Gradients(supernet, step);
            gradients[0] = null;
            state.Step(gradients, Rate);
        }

        Assert.Equal(0, (supernet.Parameters[0].Value - before).abs().max().item<float>());

        // Its first update is as the first of a training that begins now.
        state.Step(Gradients(supernet, 7), Rate);
        late.Step(Gradients(supernet, 7), Rate);
        Assert.Equal(0, (supernet.Parameters[0].Value - other.Parameters[0].Value).abs().max().item<float>());
    }

    [Fact]
    public void Write_SupernetThatAdamWTrained_HoldsItsWeightsAlone()
    {
        var space = TestSpaces.Plain();
        using var supernet = new Supernet(space, 1);
        using var threads = new MemberThreads(1);
        using var trainer = new SupernetTrainer(
            supernet, TestSpaces.OpenData(), TestSpaces.Data, TestSpaces.Settings with { Optimizer = SupernetDefinition.AdamW },
                new SandwichRecipe(), 1, threads);
        trainer.TrainStep();
        var checkpoint = trainer.ToCheckpoint();

        var stored = CheckpointFormat.Read(SupernetFile.Write(checkpoint));

        Assert.True(checkpoint.Tensors.Count > 3 * stored.Tensors.Count);
        Assert.Equal(supernet.Parameters.Select(p => p.Name).Order(StringComparer.Ordinal),
            stored.Tensors.Keys.Order(StringComparer.Ordinal));
    }

    private static torch.Tensor?[] Gradients(Supernet supernet, int step)
    {
        var random = new Random(step);
        return [.. supernet.Parameters.Select(p => torch.tensor(
            Enumerable.Range(0, (int)p.Value.NumberOfElements).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray(), p.Value.shape))];
    }
}
