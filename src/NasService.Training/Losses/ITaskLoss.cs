using static TorchSharp.torch;

namespace NasService.Training.Losses;

/// <summary>
/// What training minimises for one task. Notation: N samples, K outputs. Outputs are N x K and carry gradients; targets are as
/// <see cref="Data.BatchTargets.ToTensor"/> makes them. Results are scalars, means over the samples. Thread-safe; tensors
/// belong to the
/// caller's dispose scope.
/// </summary>
public interface ITaskLoss
{
    /// <summary>Name of the task.</summary>
    string Task { get; }

    /// <summary>Against what is right.</summary>
    /// <param name="outputs">N x K.</param>
    /// <param name="targets">What is right.</param>
    /// <param name="smoothing">0 to 1: the share that is given to wrong answers; a task without classes takes no notice.</param>
    Tensor Loss(Tensor outputs, Tensor targets, double smoothing);

    /// <summary>What a pupil learns from a teacher's outputs; carries no gradient.</summary>
    /// <param name="outputs">N x K.</param>
    Tensor Teach(Tensor outputs);

    /// <summary>Against what a teacher said.</summary>
    /// <param name="outputs">N x K.</param>
    /// <param name="taught">As <see cref="Teach"/> gave it.</param>
    Tensor Distill(Tensor outputs, Tensor taught);
}
