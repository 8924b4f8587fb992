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
