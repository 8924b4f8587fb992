using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Training.Recipes;

/// <summary>
/// SortedNet: sub-networks that lie within each other, and nothing else, are trained at once; whoever is wanted is taken without a search.
/// Every step draws uniformly of
/// <see cref="NestedChain"/> as many as <see cref="SupernetDefinition.RandomMembers"/> says (gradients accumulated before a step, g_acc),
/// each on samples of its own,
/// by the labels.
/// </summary>
internal sealed class SortedRecipe : ITrainingRecipe
{
    public string Name => "sorted";

    public bool TakesOutsideTeacher => true;

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var random = Seed.Derive(seed, "members", step);
        var chain = NestedChain.Of(space);
        var extent = space.ExtentGene < 0 ? -1 : random.Next(space.Genes.Dimensions[space.ExtentGene].Choices.Length);
        return StepPlan.Alone([.. Enumerable.Range(0, Math.Max(1, settings.RandomMembers)).Select(_ => space.Plan(Draw()))], settings,
            space) with
        { IsSplit = settings.RandomMembers > 1 };

        int[] Draw()
        {
            var genes = chain[random.Next(chain.Count)].Genes.ToArray();
            if (extent >= 0)
            {
                genes[space.ExtentGene] = extent;
            }

            return genes;
        }
    }
}
