using System.Collections.Immutable;

namespace NasService.Bench.Claims.Ofa;

/// <summary>One network's accuracies, shares, a value for each seed.</summary>
/// <param name="Id">Architecture.</param>
/// <param name="Macs">Counted.</param>
/// <param name="Shared">As a sub-network of the supernet, recalibrated.</param>
/// <param name="Alone">Trained alone from labels.</param>
/// <param name="Taught">Trained alone with the largest network as teacher; empty where that was not done.</param>
internal sealed record OfaRow(string Id, long Macs, ImmutableArray<double> Shared, ImmutableArray<double> Alone, ImmutableArray<double> Taught);
