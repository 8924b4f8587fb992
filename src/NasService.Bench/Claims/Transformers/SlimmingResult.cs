using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.Transformers;

/// <summary>Every target of every seed.</summary>
/// <param name="Steps">Optimizer steps of every supernet.</param>
/// <param name="Images">Validation images.</param>
/// <param name="Rows">By seed and target.</param>
/// <param name="Lead">Points ahead of uniform scaling at equal latency, mean over targets; seeds are pairs.</param>
internal sealed record SlimmingResult(int Steps, int Images, ImmutableArray<SlimmingRow> Rows, PairedDifference Lead);
