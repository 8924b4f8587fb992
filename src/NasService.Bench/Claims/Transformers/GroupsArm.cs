using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>One way to train.</summary>
/// <param name="Recipe">Its name.</param>
/// <param name="Steps">Of each seed.</param>
/// <param name="Seconds">Processor seconds of each seed.</param>
/// <param name="Accuracies">Mean over the sub-networks, in percent, of each seed.</param>
internal sealed record GroupsArm(string Recipe, ImmutableArray<double> Steps, ImmutableArray<double> Seconds,
    ImmutableArray<double> Accuracies);
