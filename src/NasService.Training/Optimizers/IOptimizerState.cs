using static TorchSharp.torch;

namespace NasService.Training.Optimizers;

/// <summary>What an optimizer remembers of every weight. A weight without a gradient in a step neither moves nor decays, and what is
/// remembered of it stays. Not thread-safe.</summary>
internal interface IOptimizerState : IDisposable
{
    /// <summary>By the name that it has in a checkpoint: for each parameter of the supernet a tensor of its shape, or one number, or null
    /// before its first gradient.</summary>
    IReadOnlyDictionary<string, Tensor?[]> Slots { get; }

    /// <param name="gradients">One per parameter of the supernet, in its order; null where the weight was not used.</param>
    /// <param name="learningRate">This step's.</param>
    void Step(IReadOnlyList<Tensor?> gradients, double learningRate);

    /// <summary>Replaces what a slot holds of one parameter; the state owns it from here on.</summary>
    void Restore(string slot, int index, Tensor? value);
}
