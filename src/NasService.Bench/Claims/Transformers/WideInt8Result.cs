using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>All policies of one network.</summary>
/// <param name="Steps">Optimizer steps of every training.</param>
/// <param name="Images">Validation images.</param>
/// <param name="Accuracies">Of fp32, percent, by seed.</param>
/// <param name="Policies">Fastest first.</param>
/// <param name="Best">The fastest that loses under half a point on average.</param>
internal sealed record WideInt8Result(
    int Steps, int Images, ImmutableArray<double> Accuracies, ImmutableArray<WideInt8Row> Policies, WideInt8Row Best);
