using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>Trainings with more and less entropy.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Pictures">Validation pictures that are scored, whole.</param>
/// <param name="Rows">By entropy and seed.</param>
/// <param name="Closed">dB between the gap without entropy and that with the most; seeds are pairs.</param>
internal sealed record EntropyResult(int Steps, int Pictures, ImmutableArray<EntropyRow> Rows, PairedDifference Closed);
