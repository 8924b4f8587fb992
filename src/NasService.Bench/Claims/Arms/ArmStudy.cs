using System.Collections.Immutable;
using NasService.Core.Spaces;

namespace NasService.Bench.Claims.Arms;

/// <summary>What is compared: arms cut out of trained supernets, by the best quality within a latency.</summary>
/// <param name="Name">Of the command.</param>
/// <param name="Description">For the help.</param>
/// <param name="Job">Name of the shipped job whose data and schedule are taken, as in <c>hybrid-ascan</c>.</param>
/// <param name="Arms">By the job's own space.</param>
/// <param name="Pairs">What is claimed.</param>
internal sealed record ArmStudy(
    string Name, string Description, string Job, Func<ClaimJob, ImmutableArray<Arm>> Arms, ImmutableArray<ArmPair> Pairs)
{
    /// <summary>Images a run; each batch has fronts of its own.</summary>
    public ImmutableArray<int> Batches { get; init; } = [1];

    /// <summary>Validation images that networks are scored on, at most.</summary>
    public int Images { get; init; } = int.MaxValue;

    /// <summary>The arms' space that another one's training begins with; null: none.</summary>
    public Func<SearchSpace, SearchSpace?> BegunWith { get; init; } = static _ => null;

    /// <summary>Optimizer steps in a space, by the job's; null: as many.</summary>
    public Func<SearchSpace, int, int?> StepsIn { get; init; } = static (_, _) => null;

    /// <summary>Arms whose slowest network is asked to take this many times as long as their fastest; empty: none is.</summary>
    public ImmutableArray<string> Spanning { get; init; } = [];

    /// <summary>How many times as long.</summary>
    public double Span { get; init; }
}
