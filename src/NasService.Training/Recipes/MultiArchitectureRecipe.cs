using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Training.Recipes;

/// <summary>
/// Several sub-networks in one batch (ViT-ResNAS): each group of samples goes through one of its own, so that a step sees as many networks
/// as there are groups
/// (<see cref="SupernetDefinition.RandomMembers"/>, two or more) and costs what one network costs. Groups run side by side, on slices of
/// the weights and not on
/// masks. In the first <see cref="SupernetDefinition.SoloShare"/> of the steps the choices open from the largest on, in turn.
/// </summary>
internal sealed class MultiArchitectureRecipe : ITrainingRecipe
{
    public string Name => "multi-architecture";

    public bool TakesOutsideTeacher => true;

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var random = Seed.Derive(seed, "members", step);
        var opening = settings.SoloShare * settings.Steps;
        var open = step < opening ? step / opening : 1;
        var extent = space.ExtentGene < 0 ? 0 : random.Next(space.Genes.Dimensions[space.ExtentGene].Choices.Length);
        var groups = Math.Max(2, settings.RandomMembers);
        return StepPlan.Alone([.. Enumerable.Range(0, groups).Select(_ => space.Plan(Draw(space, open, extent, random)))], settings,
            space) with
        { IsSplit = true };
    }

    /// <summary>Every dimension for itself, uniformly over those of its largest choices that are open by now.</summary>
    private static int[] Draw(SearchSpace space, double open, int extent, Random random)
    {
        var genes = new int[space.Genes.Dimensions.Length];
        for (var i = 0; i < genes.Length; i++)
        {
            var choices = space.Genes.Dimensions[i].Choices.Length;
            var reach = 1 + (int)Math.Floor(open * (choices - 1));
            genes[i] = i == space.ExtentGene ? extent : choices - 1 - random.Next(reach);
        }

        space.Genes.Canonicalize(genes);
        return genes;
    }
}
