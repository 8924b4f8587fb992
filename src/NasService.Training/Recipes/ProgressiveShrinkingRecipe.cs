using NasService.Core.Genes;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Trainer;

namespace NasService.Training.Recipes;

/// <summary>
/// Progressive shrinking (Once-for-All): the largest network first; then, phase by phase, smaller kernels, depths and widths join those that are drawn. From the second
/// phase on every sub-network of a step is drawn uniformly and learns from the labels and from the largest network as it was at the end of the first, and gradients are
/// summed. Channels are sorted before each width phase, those of widths already trained staying ahead of the others.
/// </summary>
internal sealed class ProgressiveShrinkingRecipe : ITrainingRecipe
{
    public string Name => "progressive-shrinking";

    public bool TakesOutsideTeacher => true;

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var phases = ShrinkingSchedule.Of(space.Genes, settings.Steps);
        var index = phases.Length - 1;
        while (phases[index].Start > step)
        {
            index--;
        }

        var phase = phases[index];
        var random = Seed.Derive(seed, "members", step);
        var extent = space.ExtentGene;
        var size = extent < 0 ? 0 : random.Next(space.Genes.Dimensions[extent].Choices.Length);
        var isTaught = phase.Members > 0 && settings.KdRatio > 0;
        var sorts = settings.SortsChannels && phase.Sorts && step == phase.Start;
        return new StepPlan(
            index, phase.Members == 0 ? [At(space.Largest())] : [.. Enumerable.Range(0, phase.Members).Select(_ => At(Draw(space, phase, random)))], sorts)
        {
            IsIndependent = true,
            Teacher = isTaught ? At(space.Largest()) : null,
            TakesTeacher = isTaught && index == 1 && step == phase.Start,
            LearningRate = LearningRate.At(settings.LearningRate * phase.Rate, settings.WarmUp, step - phase.Start, phase.Steps),
            Tiers = sorts && index > 0 ? TrainedWidths(space, phases[index - 1]) : null,
        };

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

    /// <summary>Every dimension for itself, uniformly over the choices that the phase has opened.</summary>
    private static Architecture Draw(SearchSpace space, ShrinkingPhase phase, Random random)
    {
        var genes = new int[space.Genes.Dimensions.Length];
        for (var i = 0; i < genes.Length; i++)
        {
            var d = space.Genes.Dimensions[i];
            var reach = Math.Min(d.Choices.Length, phase.Reach.GetValueOrDefault(d.Kind, 1));
            genes[i] = d.Choices.Length - 1 - (reach > 1 ? random.Next(reach) : 0);
        }

        return space.Create(genes);
    }

    /// <summary>Channels and heads that each layer reads, below the largest, of the ratios that the phase before drew from; null: the
    /// largest alone was trained.</summary>
    private static Dictionary<string, int[]>? TrainedWidths(SearchSpace space, ShrinkingPhase before)
    {
        if (!before.Reach.ContainsKey(DimensionKind.Expand) && !before.Reach.ContainsKey(DimensionKind.Width))
        {
            return null;
        }

        var widths = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        for (var back = 1; back < before.Reach.Values.Max(); back++)
        {
            var genes = space.Genes.Dimensions.Select(d => d.Choices.Length - 1 - (d.Kind is DimensionKind.Expand or DimensionKind.Width
                ? Math.Min(back, Math.Min(d.Choices.Length, before.Reach.GetValueOrDefault(d.Kind, 1)) - 1) : 0)).ToArray();
            foreach (var layer in space.Plan(genes).Blocks.Where(b => b.IsOfStage).SelectMany(b => b.Layers))
            {
                (widths.TryGetValue(layer.Name, out var known) ? known : widths[layer.Name] = [])
                    .Add(layer.InHeads > 0 ? layer.InHeads : layer.In);
            }
        }

        return widths.ToDictionary(w => w.Key, w => w.Value.ToArray(), StringComparer.Ordinal);
    }
}
