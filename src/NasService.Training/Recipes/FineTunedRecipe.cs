using NasService.Core.Jobs;
using NasService.Core.Seeds;
using NasService.Core.Spaces;
using NasService.Training.Trainer;

namespace NasService.Training.Recipes;

/// <summary>
/// For a network that is pre-trained: in the first <see cref="SupernetDefinition.SoloShare"/> of the steps the largest one is fine-tuned
/// alone, on halves of each batch side
/// by side. Then its channels and heads are put in order, it is kept as a teacher, and sub-networks learn from the labels and from it:
/// every fourth step the largest and
/// every fourth the smallest (<see cref="SupernetDefinition.SmallestEvery"/>), else random ones, and always as many random ones as
/// <see cref="SupernetDefinition.RandomMembers"/> says. The rate rises and falls in each part for itself.
/// </summary>
internal sealed class FineTunedRecipe : ITrainingRecipe
{
    public string Name => "fine-tuned";

    public bool TakesOutsideTeacher => true;

    public StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step)
    {
        var random = Seed.Derive(seed, "members", step);
        var extent = space.ExtentGene;
        var size = extent < 0 ? 0 : random.Next(space.Genes.Dimensions[extent].Choices.Length);
        var largest = At(space.Largest());
        var solo = (long)(settings.SoloShare * settings.Steps);
        if (step < solo)
        {
            return new StepPlan(0, [largest, largest])
            {
                IsIndependent = true,
                IsSplit = true,
                LearningRate = LearningRate.At(settings.LearningRate, settings.WarmUp, step, solo),
            };
        }

        var turn = settings.SmallestEvery > 0 ? (step - solo) % settings.SmallestEvery : -1;
        var first = turn == 0 ? largest : turn == settings.SmallestEvery / 2 ? At(space.Smallest()) : At(space.Sample(random));
        return new StepPlan(1, [first, .. Enumerable.Range(0, Math.Max(1, settings.RandomMembers)).Select(_ => At(space.Sample(random)))], step == solo && solo > 0)
        {
            IsIndependent = true,
            Teacher = settings.KdRatio > 0 && (solo > 0 || settings.Teacher is not null) ? largest : null,
            TakesTeacher = step == solo && solo > 0,
            LearningRate = LearningRate.At(settings.LearningRate, settings.WarmUp, step - solo, settings.Steps - solo),
        };

        Core.Networks.NetworkPlan At(Architecture architecture)
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
