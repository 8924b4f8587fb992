using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Recipes;

namespace NasService.Training.Tests.Extending;

/// <summary>The sample of <c>docs/extending.md</c>: two sub-networks a step, drawn uniformly; each learns from the labels alone.</summary>
internal sealed class TwoPathsRecipe : ITrainingRecipe
{
    public string Name => "two-paths";

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var random = Seed.Derive(seed, "members", step);
        var first = space.Sample(random);
        var second = space.Sample(random).Genes.ToArray();

        // Both read the same inputs.
        if (space.ExtentGene is var extent and >= 0)
        {
            second[extent] = first.Genes[extent];
        }

        return new StepPlan(0, [space.Plan(first), space.Plan(second.AsSpan())]) { IsIndependent = true };
    }
}
