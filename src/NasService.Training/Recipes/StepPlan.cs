using System.Collections.Immutable;
using NasService.Core.Networks;

namespace NasService.Training.Recipes;

/// <summary>Who is trained in one step.</summary>
/// <param name="Phase">0-based phase of the recipe.</param>
/// <param name="Members">The first learns from labels and teaches the others, which learn from its soft targets; losses are summed.</param>
/// <param name="SortChannels">Sort the shared channels by importance before this step; momentum is permuted with them.</param>
public sealed record StepPlan(int Phase, ImmutableArray<NetworkPlan> Members, bool SortChannels = false)
{
    /// <summary>Each member learns from labels for itself, and from <see cref="Teacher"/> where there is one; false: the first teaches the others.</summary>
    public bool IsIndependent { get; init; }

    /// <summary>The network that teaches independent members with the weights kept at <see cref="TakesTeacher"/>; null: labels alone.</summary>
    public NetworkPlan? Teacher { get; init; }

    /// <summary>Keep a copy of all weights, before this step, as the teacher's.</summary>
    public bool TakesTeacher { get; init; }

    /// <summary>This step's learning rate; null: the schedule over the whole training.</summary>
    public double? LearningRate { get; init; }

    /// <summary>Inner widths that are trained already, by block, for <see cref="SortChannels"/>; null: none.</summary>
    public IReadOnlyDictionary<string, int[]>? Tiers { get; init; }
}
