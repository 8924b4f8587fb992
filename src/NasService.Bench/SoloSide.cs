using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Torch.Extras;
using NasService.Training.Data;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Bench;

/// <summary>A supernet of its own, trained with one set of operators.</summary>
internal sealed class SoloSide : IDisposable
{
    private readonly MemberThreads _threads = new(1);
    private readonly Supernet _supernet;
    private readonly SupernetTrainer _trainer;

    public SoloSide(
        SearchSpace space, DataSet data, DataDefinition augmentation, int batch, ImmutableArray<NetworkPlan> turns, ITorchExtras extras, int seed)
    {
        var recipe = new ListedRecipe(turns);
        _supernet = new Supernet(space, seed);
        var settings = new SupernetDefinition(recipe.Name, int.MaxValue, batch, 0.01, 0, 3e-5, 0, 0, 0, int.MaxValue);
        _trainer = new SupernetTrainer(_supernet, data, augmentation, settings, recipe, seed, _threads, extras);
    }

    /// <summary>Moves every weight up or down by chance, by a share of itself.</summary>
    public void Perturb(double share, ulong seed)
    {
        using var gradless = no_grad();
        using var generator = new Generator(seed);
        foreach (var parameter in _supernet.Parameters)
        {
            using var scope = NewDisposeScope();
            parameter.Value.mul_(randn(parameter.Value.shape, generator: generator).sign().Times(share).add(HeldScalar.Of(1), HeldScalar.Of(1)));
        }
    }

    public List<StepTime> Random { get; } = [];

    public List<StepTime> Largest { get; } = [];

    /// <returns>The loss.</returns>
    public double Step(bool isLargest, bool counts)
    {
        var loss = double.NaN;
        var time = StepTime.Of(() => loss = _trainer.TrainStep()[0]);
        if (counts)
        {
            (isLargest ? Largest : Random).Add(time);
        }

        return loss;
    }

    public void Dispose()
    {
        _trainer.Dispose();
        _supernet.Dispose();
        _threads.Dispose();
    }
}
