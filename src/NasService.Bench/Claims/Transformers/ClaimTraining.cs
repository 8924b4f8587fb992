using NasService.Core.Jobs;
using NasService.Training.Import.Encoders;
using NasService.Training.Recipes;
using NasService.Training.Supernets;
using NasService.Training.Trainer;

namespace NasService.Bench.Claims.Transformers;

/// <summary>Trainings that are compared by what they cost: seconds of processor time, over all threads. Synchronous.</summary>
/// <param name="job">Space, images and schedule.</param>
internal sealed class ClaimTraining(ClaimJob job)
{
    private const int WarmUpSteps = 10;
    private const int TimedSteps = 120;

    /// <summary>Processor seconds of one step with all choices open, over the first steps of a training that is thrown away.</summary>
    public double StepSeconds(SupernetDefinition settings, ITrainingRecipe recipe, int seed)
    {
        using var supernet = new Supernet(job.Space, seed);
        using var threads = Threads();
        using var trainer = Trainer(supernet, settings with { Steps = int.MaxValue, SoloShare = 0 }, recipe, seed, threads);
        return ProcessorTime.OfStep(() => trainer.TrainStep(), WarmUpSteps, TimedSteps);
    }

    /// <summary>A supernet before its first step, which the caller owns: fresh weights, or pre-trained ones where the settings say so.</summary>
    public Supernet Begin(SupernetDefinition settings, int seed)
    {
        var supernet = new Supernet(job.Space, seed);
        if (settings.Pretrained is { } pretrained)
        {
            PretrainedEncoder.Read(supernet, pretrained);
        }

        return supernet;
    }

    /// <summary>A supernet after all of its steps.</summary>
    /// <returns>It, which the caller owns, and the processor seconds that it took.</returns>
    public (Supernet Supernet, double Seconds) Train(SupernetDefinition settings, ITrainingRecipe recipe, int seed,
        CancellationToken cancellationToken)
    {
        var supernet = Begin(settings, seed);
        return (supernet, Train(supernet, settings, recipe, seed, cancellationToken));
    }

    /// <summary>Trains what is given.</summary>
    /// <returns>The processor seconds that it took.</returns>
    public double Train(Supernet supernet, SupernetDefinition settings, ITrainingRecipe recipe, int seed,
        CancellationToken cancellationToken)
    {
        using var threads = Threads();
        using var trainer = Trainer(supernet, settings, recipe, seed, threads);
        var begun = ProcessorTime.Seconds();
        trainer.Run(null, null, null, cancellationToken);
        return ProcessorTime.Seconds() - begun;
    }

    /// <summary>The same, as the file that a trained supernet is.</summary>
    public byte[] Stored(Supernet supernet, SupernetDefinition settings, ITrainingRecipe recipe, int seed,
        CancellationToken cancellationToken)
    {
        using var threads = Threads();
        using var trainer = Trainer(supernet, settings, recipe, seed, threads);
        trainer.Run(null, null, null, cancellationToken);
        return SupernetFile.Write(trainer.ToCheckpoint());
    }

    /// <summary>Trains one network and gives its loss behind every step, as an exponential mean.</summary>
    /// <param name="supernet">Trained.</param>
    /// <param name="settings">How.</param>
    /// <param name="recipe">Of one member.</param>
    /// <param name="seed">Of order and augmentation.</param>
    /// <param name="kept">Share of the mean that stays at a step; corrected for its beginning.</param>
    /// <param name="cancellationToken">Ends between steps.</param>
    public double[] Losses(
        Supernet supernet, SupernetDefinition settings, ITrainingRecipe recipe, int seed, double kept, CancellationToken cancellationToken)
    {
        using var threads = Threads();
        using var trainer = Trainer(supernet, settings, recipe, seed, threads);
        var curve = new double[settings.Steps];
        for (var (i, mean, weight) = (0, 0.0, 0.0); i < curve.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (mean, weight) = ((kept * mean) + ((1 - kept) * trainer.TrainStep()[0]), (kept * weight) + 1 - kept);
            curve[i] = mean / weight;
        }

        return curve;
    }

    private static MemberThreads Threads() => new(Environment.ProcessorCount);

    private SupernetTrainer Trainer(Supernet supernet, SupernetDefinition settings, ITrainingRecipe recipe, int seed, MemberThreads threads)
        => new(supernet, job.Data, job.Definition.Data, settings, recipe, seed, threads);
}
