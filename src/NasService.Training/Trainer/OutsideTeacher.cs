using NasService.Core.Networks;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>
/// The largest network of a supernet that is trained already, which teaches another one: it may be of another space, with the same images and classes. Thread-safe.
/// </summary>
/// <param name="supernet">Is not changed; the caller owns it.</param>
public sealed class OutsideTeacher(Supernet supernet)
{
    /// <summary>Soft targets, by batch statistics, as published; they belong to the caller's dispose scope.</summary>
    /// <param name="images">At a resolution that the teacher's space offers.</param>
    /// <param name="loss">Of the task.</param>
    internal Tensor Teach(Tensor images, ITaskLoss loss)
    {
        using var noGrad = no_grad();
        return loss.Teach(supernet.Forward(images, Largest((int)images.shape[2]), BatchStatistics.Instance));
    }

    private NetworkPlan Largest(int resolution)
    {
        var space = supernet.Space;
        var genes = space.Largest().Genes.ToArray();
        if (space.ResolutionGene is var i and >= 0)
        {
            genes[i] = space.Genes.Dimensions[i].Choices.IndexOf(resolution);
        }

        return space.Plan(genes);
    }
}
