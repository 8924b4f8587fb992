using System.Collections.Immutable;
using NasService.Core.Spaces;
using NasService.Training.Operators;
using NasService.Training.Optimizers;
using NasService.Training.Relaxation;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>A trained supernet's weights as a file: a checkpoint without what its optimizer remembers, and without a teacher.</summary>
public static class SupernetFile
{
    public static byte[] Write(Checkpoint checkpoint) => CheckpointFormat.Write(checkpoint with
    {
        Tensors = checkpoint.Tensors.Where(t => !OptimizerState.IsSlot(t.Key)
            && !t.Key.StartsWith(KeptTeacher.Prefix, StringComparison.Ordinal))
            .ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal),
    });

    /// <summary>The networks that a training with weights of choices found; empty where it had none.</summary>
    /// <param name="space">Whose supernet it is.</param>
    /// <param name="bytes">As written.</param>
    /// <exception cref="CheckpointException">The bytes are damaged.</exception>
    public static ImmutableArray<Architecture> Found(SearchSpace space, ReadOnlySpan<byte> bytes)
        => RelaxedWeights.Found(space, CheckpointFormat.Read(bytes).Tensors);

    /// <param name="space">Whose supernet it is.</param>
    /// <param name="bytes">As written.</param>
    /// <param name="operators">As of <see cref="Supernet"/>'s.</param>
    /// <exception cref="CheckpointException">The bytes are damaged, or of another space.</exception>
    public static Supernet Read(SearchSpace space, ReadOnlySpan<byte> bytes, OpCatalog? operators = null)
    {
        var checkpoint = CheckpointFormat.Read(bytes);
        if (checkpoint.Header.SpaceHash != space.Hash)
        {
            throw new CheckpointException($"Expected the supernet of space {space.Name} ({space.Hash[..12]}), got one of {checkpoint.Header.SpaceHash[..12]}.");
        }

        var supernet = new Supernet(space, checkpoint.Header.Seed, operators: operators);
        using var noGrad = no_grad();
        foreach (var parameter in supernet.Parameters)
        {
            checkpoint.Tensors[parameter.Name].CopyTo(parameter.Value);
        }

        return supernet;
    }
}
