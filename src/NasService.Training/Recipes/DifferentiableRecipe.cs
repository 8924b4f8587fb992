using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Relaxation;

namespace NasService.Training.Recipes;

/// <summary>
/// Differentiable search (DARTS) of operations and bits together (QuantNAS): every block is a mixture of what it may be. Weights alone are trained first
/// (phase 0), then the choices' weights beside them on the other half of the data (phase 1), with noise in place of quantization, a cost of entropy and one of
/// bit operations. There are several sets of choices' weights, one for each penalty, which take turns over the same shared weights: their largest ones
/// are points of a front, with which the search begins.
/// </summary>
internal sealed class DifferentiableRecipe(Func<int, IBitMixture> mixture) : IStatefulRecipe
{
    public DifferentiableRecipe()
        : this(seed => new NoiseMixture(seed))
    {
    }

    public string Name => RelaxationDefinition.Recipe;

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var genes = space.Largest().Genes.ToArray();
        if (space.ExtentGene is var extent and >= 0)
        {
            genes[extent] = Seed.Derive(seed, "members", step).Next(space.Genes.Dimensions[extent].Choices.Length);
        }

        return new StepPlan(step < FirstStepOfChoices(settings) ? 0 : 1, [space.Plan(genes)]) { IsIndependent = true };
    }

    public IRecipeState Begin(RecipeContext context) => new RelaxedStep(context, mixture);

    internal static long FirstStepOfChoices(SupernetDefinition settings) => (long)(settings.Relaxation.WarmUp * settings.Steps);
}
