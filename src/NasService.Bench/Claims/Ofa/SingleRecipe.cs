using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Training.Recipes;

namespace NasService.Bench.Claims.Ofa;

/// <summary>One network, alone: from the labels, and from an outside teacher where there is one.</summary>
internal sealed class SingleRecipe(NetworkPlan network, NetworkPlan? teacher) : ITrainingRecipe
{
    public string Name => "single";

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step) => new(0, [network]) { IsIndependent = true, Teacher = teacher };
}
