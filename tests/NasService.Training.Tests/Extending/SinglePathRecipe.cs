using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Recipes;

namespace NasService.Training.Tests.Extending;

/// <summary>The sample of <c>docs/extending.md</c>: single-path training (Guo et al. 2020, section 3.2). One sub-network a step, drawn uniformly
/// with its resolution, learns from the labels alone.</summary>
internal sealed class SinglePathRecipe : ITrainingRecipe
{
    public string Name => "single-path";

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
        => new(0, [space.Plan(space.Sample(Seed.Derive(seed, "members", step)))]) { IsIndependent = true };
}
