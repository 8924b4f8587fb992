using System.Collections.Immutable;
using NasService.Core.Latency;
using NasService.Core.Search.Algorithms;

namespace NasService.Core.Jobs;

/// <summary>The names that a job may use.</summary>
/// <param name="DataKinds">Kinds of data sets.</param>
/// <param name="Recipes">Training recipes.</param>
/// <param name="Algorithms">Search algorithms.</param>
/// <param name="Meters">Latency meters.</param>
public sealed record JobNames(ImmutableArray<string> DataKinds, ImmutableArray<string> Recipes, ImmutableArray<string> Algorithms, ImmutableArray<string> Meters)
{
    /// <summary>Recipes in which another job's supernet can teach.</summary>
    public ImmutableArray<string> TeachableRecipes { get; init; } = ["fine-tuned", "multi-architecture", "progressive-shrinking", "single-path",
        "sorted"];

    public ImmutableArray<string> Optimizers { get; init; } = [SupernetDefinition.AdamW, SupernetDefinition.Sgd];

    /// <summary>Orders of importance of a supernet's channels and heads.</summary>
    public ImmutableArray<string> Importances { get; init; } = [SupernetDefinition.L1, "taylor", "trajectory"];

    /// <summary>
    /// What the workers of this version register, for a process that takes jobs in and holds neither torch nor ONNX Runtime. A test keeps the two equal.
    /// </summary>
    public static JobNames Shipped { get; } = new(
        ["audio", "characters", "cifar", "csv", "folder", "idx", "jsonl", "npy", "pairs", "targets", "tsv"],
        [RelaxationDefinition.Recipe, "fine-tuned", "multi-architecture", "progressive-shrinking", "sandwich", "single-path", "sorted"],
        [
            SearchAlgorithms.Auto, SearchAlgorithms.Chain, SearchAlgorithms.Linas, SearchAlgorithms.Nsga2, SearchAlgorithms.Random,
                SearchAlgorithms.RegularizedEvolution,
            SearchAlgorithms.Slimming,
        ],
        [LatencyMeters.OnnxRuntime, LatencyMeters.Replay]);
}
