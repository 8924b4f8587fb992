using Microsoft.Extensions.DependencyInjection;
using NasService.Training.Recipes;
using NasService.Training.Tests.Recipes;

namespace NasService.Training.Tests.Extending;

/// <summary>What every recipe must keep holds for one that was added by its file and a line of registration.</summary>
public sealed class TwoPathsRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new ServiceCollection().AddTraining().AddSingleton<ITrainingRecipe,
        TwoPathsRecipe>()
        .BuildServiceProvider().GetServices<ITrainingRecipe>().Single(r => r.Name == "two-paths");

    [Fact]
    public void PlanStep_ManySteps_DrawsEverySubNetwork()
    {
        var space = TestSpaces.MobileNetV3();
        var plans = Enumerable.Range(0, 400).Select(step => Recipe.PlanStep(space, TestSpaces.Settings, 1, step)).ToArray();

        Assert.All(plans, p => Assert.Equal(2, p.Members.Length));

        // One block or two, each of two kernels and two widths.
        Assert.Equal(4 + 16, plans.SelectMany(p => p.Members)
            .Select(m => string.Join(' ', m.Layers.Select(l => $"{l.Name} {l.Out} {l.Kernel}"))).Distinct().Count());
    }
}
