using NasService.Core.Jobs;
using NasService.Torch.Extras;
using NasService.Training.Losses;
using NasService.Training.Supernets;
using NasService.Training.Trainer;
using static TorchSharp.torch;

namespace NasService.Training.Recipes;

/// <summary>
/// A recipe that trains something beside the weights and computes its steps itself. The recipe stays stateless; the state is the trainer's and goes into
/// its checkpoints. Weights are trained on the first half of the training part, the state on the second.
/// </summary>
internal interface IStatefulRecipe : ITrainingRecipe
{
    /// <summary>A fresh state.</summary>
    /// <exception cref="Core.Input.InputException">The space has nothing of the kind.</exception>
    IRecipeState Begin(RecipeContext context);
}

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

/// <summary>Samples as tensors of the caller's dispose scope.</summary>
internal sealed record RecipeBatch(IReadOnlyList<Tensor> Inputs, Tensor Targets);

/// <summary>What a stateful recipe works with.</summary>
internal sealed record RecipeContext(Supernet Supernet, SupernetDefinition Settings, ITaskLoss Loss, MemberThreads Threads, int Seed, ITorchExtras Extras);
