using NasService.Core.Jobs;
using NasService.Core.Spaces;
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

public sealed class SinglePathRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new SinglePathRecipe();
}

public sealed class SinglePathByAdamWTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new SinglePathRecipe();

    protected override SupernetDefinition Settings
        => base.Settings with { Optimizer = SupernetDefinition.AdamW, LearningRate = 0.01, WeightDecay = 0.05 };
}

public sealed class MultiArchitectureRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new MultiArchitectureRecipe();

    protected override SupernetDefinition Settings => base.Settings with { RandomMembers = 4, SoloShare = 0.2 };
}

public sealed class SortedRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new SortedRecipe();

    protected override SupernetDefinition Settings => base.Settings with { RandomMembers = 2 };

    protected override IEnumerable<Architecture> Promised(SearchSpace space) => NestedChain.Of(space);
}

public sealed class FineTunedRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new FineTunedRecipe();

    protected override SupernetDefinition Settings => base.Settings with { SoloShare = 0.3 };
}

public sealed class DifferentiableRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new DifferentiableRecipe();

    // What it trains is one mixture of all choices: its members are the largest network.
    protected override IEnumerable<Architecture> Promised(SearchSpace space) => [space.Largest()];
}
