using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Recipes;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>One of listed networks a step, drawn uniformly, from the labels alone.</summary>
internal sealed class DrawnRecipe(ImmutableArray<Architecture> networks) : ITrainingRecipe
{
    public string Name => "drawn";

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
        => StepPlan.Alone([space.Plan(networks[Seed.Derive(seed, "members", step).Next(networks.Length)])], settings, space);
}
