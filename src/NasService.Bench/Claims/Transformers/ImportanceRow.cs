using System.Collections.Immutable;

namespace NasService.Bench.Claims.Transformers;

/// <summary>Narrow networks of one order.</summary>
/// <param name="Order">Its name; <c>none</c>: as they came out of the training.</param>
/// <param name="Share">Of the largest network's multiply-accumulates.</param>
/// <param name="StepsAfter">Optimizer steps behind the sorting.</param>
/// <param name="Accuracies">Mean over the networks, in percent, of each seed.</param>
internal sealed record ImportanceRow(string Order, double Share, int StepsAfter, ImmutableArray<double> Accuracies);
