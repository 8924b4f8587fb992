using NasService.Core.Networks;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using static TorchSharp.torch;

namespace NasService.Training.Trainer;

/// <summary>
/// The largest network of a supernet that is trained already, which teaches another one: it may be of another space, with the same samples and classes. Thread-safe.
/// </summary>
/// <param name="supernet">Is not changed; the caller owns it.</param>
public sealed class OutsideTeacher(Supernet supernet)
{
    /// <summary>Soft targets, by batch statistics, as published; they belong to the caller's dispose scope.</summary>
    /// <param name="inputs">Of an extent that the teacher's space offers.</param>
    /// <param name="plan">Who reads them beside the teacher.</param>
    /// <param name="loss">Of the task.</param>
    internal Tensor Teach(IReadOnlyList<Tensor> inputs, NetworkPlan plan, ITaskLoss loss)
    {
        using var noGrad = no_grad();
        return loss.Teach(supernet.ForwardToLoss(inputs, supernet.Space.LargestPlanAt(plan.Inputs), BatchStatistics.Instance));
    }
}
