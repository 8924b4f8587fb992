using System.Collections.Immutable;
using NasService.Core.Jobs;
using NasService.Core.Networks;
using NasService.Core.Spaces;

namespace NasService.Training.Recipes;

/// <summary>Who is trained in one step.</summary>
/// <param name="Phase">0-based phase of the recipe.</param>
/// <param name="Members">The first learns from labels and teaches the others, which learn from its soft targets; losses are summed.</param>
/// <param name="SortChannels">Sort the shared channels by importance before this step; momentum is permuted with them.</param>
public sealed record StepPlan(int Phase, ImmutableArray<NetworkPlan> Members, bool SortChannels = false)
{
    /// <summary>Each member learns from labels for itself, and from <see cref="Teacher"/> where there is one; false: the first teaches the others.</summary>
    public bool IsIndependent { get; init; }

    /// <summary>Independent members share the samples out: each learns from a run of them, and losses are means over all.</summary>
    public bool IsSplit { get; init; }

    /// <summary>The network that teaches independent members with the weights kept at <see cref="TakesTeacher"/>; null: labels alone.</summary>
    public NetworkPlan? Teacher { get; init; }

    /// <summary>Keep a copy of all weights, before this step, as the teacher's.</summary>
    public bool TakesTeacher { get; init; }

    /// <summary>This step's learning rate; null: the schedule over the whole training.</summary>
    public double? LearningRate { get; init; }

    /// <summary>Members that learn each for itself, from the labels, and from another job's network where the settings name one.</summary>
    public static StepPlan Alone(ImmutableArray<NetworkPlan> members, SupernetDefinition settings, SearchSpace space)
        => new(0, members)
        {
            IsIndependent = true,
            Teacher = settings is { Teacher: not null, KdRatio: > 0 }
            ? space.LargestPlanAt(members[0].Inputs) : null
        };

    /// <summary>Channels and heads that are trained already, by the layer that reads them, for <see cref="SortChannels"/>; null:
    /// none.</summary>
    public IReadOnlyDictionary<string, int[]>? Tiers { get; init; }
}
