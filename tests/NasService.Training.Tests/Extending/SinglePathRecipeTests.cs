using Microsoft.Extensions.DependencyInjection;
using NasService.Training.Recipes;
using NasService.Training.Tests.Recipes;

namespace NasService.Training.Tests.Extending;

/// <summary>What every recipe must keep holds for one that was added by its file and a line of registration.</summary>
public sealed class SinglePathRecipeTests : TrainingRecipeSuite
{
    internal override ITrainingRecipe Recipe { get; } = new ServiceCollection().AddTraining().AddSingleton<ITrainingRecipe, SinglePathRecipe>()
        .BuildServiceProvider().GetServices<ITrainingRecipe>().Single(r => r.Name == "single-path");

    [Fact]
    public void PlanStep_ManySteps_DrawsEverySubNetworkAlone()
    {
        var space = TestSpaces.MobileNetV3();
        var plans = Enumerable.Range(0, 400).Select(step => Recipe.PlanStep(space, TestSpaces.Settings, 1, step)).ToArray();

        Assert.All(plans, p => Assert.Single(p.Members));

        // One block or two, each of two kernels and two widths.
        Assert.Equal(4 + 16, plans.Select(p => string.Join(' ', p.Members[0].Layers.Select(l => $"{l.Name} {l.Out} {l.Kernel}"))).Distinct().Count());
    }
}
