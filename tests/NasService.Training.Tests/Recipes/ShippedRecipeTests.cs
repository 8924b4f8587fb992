using NasService.Core.Jobs;
using NasService.Training.Recipes;

namespace NasService.Training.Tests.Recipes;

public sealed class SandwichRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new SandwichRecipe();
}

public sealed class SandwichAfterSoloTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new SandwichRecipe();

    protected override SupernetDefinition Settings => base.Settings with { SoloShare = 0.3 };
}

public sealed class ProgressiveShrinkingRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new ProgressiveShrinkingRecipe();
}
