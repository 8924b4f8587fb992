using NasService.Core.Genes;
using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Recipes;
using NasService.Training.Trainer;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>
/// EfficientTDNN's training: the largest network, then one kind of choice after the other opens, in phases of equal length; one network a
/// step, drawn uniformly over what is open. The rate rises and falls in each phase.
/// </summary>
/// <param name="order">Kinds in the order in which they open: k kernels, d depths, w widths.</param>
internal sealed class PhasedRecipe(string order) : ITrainingRecipe
{
    public string Name => order;

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var length = (settings.Steps + order.Length) / (order.Length + 1);
        var phase = (int)(step / length);
        var random = Seed.Derive(seed, "members", step);
        var genes = space.Genes.Dimensions.Select(d => order.IndexOf(KindOf(d), StringComparison.Ordinal) is var kind && kind >= 0
            && kind < phase
            ? random.Next(d.Choices.Length) : d.Largest).ToArray();
        return StepPlan.Alone([space.Plan(space.Create(genes))], settings, space) with
        {
            Phase = phase,
            LearningRate = LearningRate.At(settings.LearningRate, settings.WarmUp, step - (phase * length), length),
        };
    }

    /// <summary>k, d, w; - of what never varies here.</summary>
    public static char KindOf(Dimension dimension) => dimension.Kind switch
    {
        DimensionKind.Kernel => 'k',
        DimensionKind.Depth => 'd',
        DimensionKind.Width or DimensionKind.Expand => 'w',
        _ => '-',
    };
}
