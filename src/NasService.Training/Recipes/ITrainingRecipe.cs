using NasService.Core.Jobs;
using NasService.Core.Spaces;

namespace NasService.Training.Recipes;

/// <summary>
/// Who is sampled in which step. Stateless and thread-safe: the answer depends on its arguments alone, so that a resumed run asks the same.
/// Found by <see cref="Name"/>.
/// </summary>
public interface ITrainingRecipe
{
    string Name { get; }

    /// <summary>Whether a teacher from outside may take the place of the recipe's own.</summary>
    bool TakesOutsideTeacher => false;

    StepPlan PlanStep(SearchSpace space, SupernetDefinition settings, int seed, long step);
}
