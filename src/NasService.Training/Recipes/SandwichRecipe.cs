using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;

namespace NasService.Training.Recipes;

/// <summary>
/// The sandwich rule with in-place distillation (Universally Slimmable Networks, BigNAS): the largest network learns from labels; random ones
/// and the smallest from its soft targets and, as in Once-for-All, from the labels. In a short budget the plain rule over-trains the smallest, so it takes its turn only every
/// <see cref="SupernetDefinition.SmallestEvery"/> steps, else another random one stands in. Resolution is drawn once per step. With a
/// <see cref="SupernetDefinition.SoloShare"/> the largest trains alone first (phase 0), and its channels are sorted before the others join (phase 1).
/// </summary>
internal sealed class SandwichRecipe : ITrainingRecipe
{
    public string Name => "sandwich";

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var random = Seed.Derive(seed, "members", step);
        var extent = space.ExtentGene;
        var size = extent < 0 ? 0 : random.Next(space.Genes.Dimensions[extent].Choices.Length);
        var solo = (long)(settings.SoloShare * settings.Steps);
        if (step < solo)
        {
            return new StepPlan(0, [At(space.Largest())]);
        }

        var isSmallest = settings.SmallestEvery > 0 && step % settings.SmallestEvery == 0;
        return new StepPlan(
            solo > 0 ? 1 : 0,
            [
                At(space.Largest()),
                At(isSmallest ? space.Smallest() : space.Sample(random)),
                .. Enumerable.Range(0, settings.RandomMembers).Select(_ => At(space.Sample(random))),
            ],
            solo > 0 && step == solo);

        NetworkPlan At(Architecture architecture)
        {
            var genes = architecture.Genes.ToArray();
            if (extent >= 0)
            {
                genes[extent] = size;
            }

            return space.Plan(genes.AsSpan());
        }
    }
}
