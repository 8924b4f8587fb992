using System.Collections.Immutable;
using NasService.Bench.Claims.Arms;

namespace NasService.Bench.Claims.QuantNas;

/// <summary>Trainings with and without noise, and times of steps.</summary>
/// <param name="Steps">Of every training.</param>
/// <param name="Pictures">Validation pictures that networks are scored on, whole.</param>
/// <param name="Rows">By seed and way.</param>
/// <param name="Lead">dB that int8 costs less behind noise; seeds are pairs.</param>
/// <param name="Times">Of steps of the recipe, by seed and widths.</param>
internal sealed record NoiseResult(int Steps, int Pictures, ImmutableArray<NoiseRow> Rows, PairedDifference Lead,
    ImmutableArray<StepRow> Times);
