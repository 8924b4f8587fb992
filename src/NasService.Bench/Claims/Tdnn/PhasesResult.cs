using System.Collections.Immutable;

namespace NasService.Bench.Claims.Tdnn;

/// <summary>Corners of the space behind trainings in different orders.</summary>
/// <param name="Steps">Of every training, over all phases.</param>
/// <param name="Utterances">Of the validation part.</param>
/// <param name="Rows">By corner and order.</param>
/// <param name="Spread">Points between the best and the worst order, of means over seeds, at the corner where that is most.</param>
internal sealed record PhasesResult(int Steps, int Utterances, ImmutableArray<PhaseRow> Rows, double Spread);
