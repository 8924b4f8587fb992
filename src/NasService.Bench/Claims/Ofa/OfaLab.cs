using System.Security.Cryptography;
using NasService.Core.Files;
using NasService.Core.Jobs;
using NasService.Core.Spaces;
using NasService.Pipeline.Jobs;
using NasService.Torch.Extras;
using NasService.Training.Calibration;
using NasService.Training.Data;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Bench.Claims.Ofa;

/// <summary>Trains what the experiment compares: the same images in the same order, the same schedule and as many optimizer steps for all. Synchronous; one call per thread.</summary>
/// <param name="definition">Data, batch, rates and calibration.</param>
/// <param name="space">The space.</param>
/// <param name="data">Its images; the split is the same for every seed.</param>
/// <param name="resources">Where recipes are found.</param>
/// <param name="folder">Keeps supernets and their checkpoints.</param>
/// <param name="note">Told what cannot be read.</param>
internal sealed class OfaLab(JobDefinition definition, SearchSpace space, DataSet data, JobResources resources, string folder, Action<string> note)
{
    /// <summary>Images that running statistics are collected from.</summary>
    private readonly int _images = definition.Calibration.BatchNormImages;

    private readonly BatchNormCalibrator _batchNorm = new(data, definition.Calibration.BatchNormImages);

    public SearchSpace Space => space;

    public DataSet Data => data;

    public int Steps => definition.Supernet.Steps;

    /// <summary>Tells this experiment's trainings from others in the same folder.</summary>
    public static string KeyOf(JobDefinition definition, SearchSpace space, DataSet data)
    {
        // Where space and images lie does not matter; what they are does.
        var document = JobJson.Write(definition with { Name = "", Space = "", Data = definition.Data with { Path = "" } });
        return Convert.ToHexStringLower(SHA256.HashData([.. document, .. Convert.FromHexString(space.Hash), .. Convert.FromHexString(data.Hash)]))[..16];
    }

    /// <summary>The same for networks trained alone, which do not care how a supernet shares its weights.</summary>
    public static string LoneKeyOf(JobDefinition definition, SearchSpace space, DataSet data)
    {
        var s = definition.Supernet;
        var seen = new SupernetDefinition(OfaVariant.Sandwich.Recipe, s.Steps, s.Batch, s.LearningRate, s.WarmUp, s.WeightDecay, s.LabelSmoothing, 0, 0, 1);
        return KeyOf(definition with { Supernet = seen }, space, data);
    }

    /// <summary>The supernet of a variant and seed, from its file if it was trained before, else from its last checkpoint on.</summary>
    /// <param name="variant">How it is trained.</param>
    /// <param name="seed">Of weights, order and augmentation.</param>
    /// <param name="cancellationToken">Ends between steps; the checkpoint is kept.</param>
    /// <param name="extras">The operators; null: the body in use.</param>
    /// <returns>The caller owns it.</returns>
    public Supernet Shared(OfaVariant variant, int seed, CancellationToken cancellationToken, ITorchExtras? extras = null)
    {
        var settings = variant.Of(definition.Supernet);
        var name = extras is null ? $"{variant.Name}-{seed}" : $"{variant.Name}-{extras.Name}-{seed}";
        var (path, checkpoint) = (Path.Combine(folder, $"{name}.nas"), Path.Combine(folder, $"{name}.ckpt"));
        if (Presence.OfFile(path))
        {
            return SupernetFile.Read(space, File.ReadAllBytes(path));
        }

        var supernet = new Supernet(space, seed);
        try
        {
            using var threads = new MemberThreads(Math.Min(Environment.ProcessorCount, settings.RandomMembers + 2));
            using var trainer = new SupernetTrainer(supernet, data, definition.Data, settings, resources.Recipe(settings.Recipe), seed, threads, extras);
            var file = new CheckpointFile(checkpoint, note);
            if (file.Read() is { } kept)
            {
                foreach (var warning in trainer.Restore(kept))
                {
                    note(warning);
                }
            }

            trainer.Run(file, null, null, cancellationToken);
            File.WriteAllBytes(path + ".partial", SupernetFile.Write(trainer.ToCheckpoint()));
            File.Move(path + ".partial", path, true);
            return supernet;
        }
        catch
        {
            supernet.Dispose();
            throw;
        }
    }

    /// <summary>A network with fresh weights, trained alone.</summary>
    /// <param name="network">It.</param>
    /// <param name="seed">Of weights, order and augmentation.</param>
    /// <param name="teacher">A trained supernet, whose largest network teaches; null: labels alone.</param>
    /// <param name="cancellationToken">Ends between steps; nothing is kept then.</param>
    /// <returns>The caller owns it.</returns>
    public Supernet Alone(OfaNetwork network, int seed, Supernet? teacher, CancellationToken cancellationToken)
    {
        var single = Supernet.Single(space, network.Plan, seed);
        try
        {
            using var threads = new MemberThreads(1);
            using var trainer = new SupernetTrainer(
                single,
                data,
                definition.Data,
                definition.Supernet,
                new SingleRecipe(network.Plan, teacher is null ? null : space.LargestPlan),
                seed,
                threads,
                teacher: teacher is null ? null : new OutsideTeacher(teacher));
            trainer.Run(null, null, null, cancellationToken);
            return single;
        }
        catch
        {
            single.Dispose();
            throw;
        }
    }

    /// <summary>BN statistics of one network's own.</summary>
    public NetworkStatistics Calibrate(Supernet weights, OfaNetwork network, CancellationToken cancellationToken)
    {
        using var scope = NewDisposeScope();
        return _batchNorm.Calibrate(weights, network.Plan, cancellationToken);
    }

    /// <summary>BN statistics that all networks share.</summary>
    public SharedBatchNorm Collect(Supernet supernet, int seed, CancellationToken cancellationToken)
        => SharedBatchNorm.Collect(supernet, data, _images, seed, cancellationToken);
}
