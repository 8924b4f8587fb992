using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Training.Recipes;

/// <summary>Single-path training (Guo et al. 2020, section 3.2; AutoFormer): one sub-network a step, drawn uniformly with its inputs'
/// extent, learns from the labels, and
/// from another job's network where one teaches.</summary>
internal sealed class SinglePathRecipe : ITrainingRecipe
{
    public string Name => "single-path";

    public bool TakesOutsideTeacher => true;

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
        => StepPlan.Alone([space.Plan(space.Sample(Seed.Derive(seed, "members", step)))], settings, space);
}
