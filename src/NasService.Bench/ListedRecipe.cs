using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;
using NasService.Training.Recipes;

namespace NasService.Bench;

/// <summary>Trains one listed network a step, in turn, from labels alone.</summary>
internal sealed class ListedRecipe(ImmutableArray<NetworkPlan> networks) : ITrainingRecipe
{
    public string Name => "listed";

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step) => new(0, [networks[(int)(step % networks.Length)]]);
}
