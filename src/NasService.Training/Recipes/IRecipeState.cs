using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Recipes;

/// <summary>What a recipe trains beside the weights. Not thread-safe.</summary>
internal interface IRecipeState
{
    /// <summary>One step of it, and the weights' gradients.</summary>
    /// <param name="plan">As the recipe said.</param>
    /// <param name="step">0-based; chance follows from it.</param>
    /// <param name="own">Samples for the weights.</param>
    /// <param name="other">Gives samples of the other half, if they are needed.</param>
    /// <returns>One loss per member, and one gradient per parameter (null where nothing used it), which the caller owns.</returns>
    (double[] Losses, Tensor?[] Gradients) Step(StepPlan plan, long step, RecipeBatch own, Func<RecipeBatch> other);

    /// <summary>Adds all of it to a checkpoint's tensors.</summary>
    void Write(IDictionary<string, StoredTensor> tensors);

    /// <exception cref="CheckpointException">It is not there, or another one's.</exception>
    void Restore(IReadOnlyDictionary<string, StoredTensor> tensors);
}
