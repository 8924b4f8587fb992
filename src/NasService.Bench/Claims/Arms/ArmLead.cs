using System.Collections.Immutable;

namespace NasService.Bench.Claims.Arms;

/// <summary>How far the first arm of a pair is ahead.</summary>
/// <param name="First">An arm.</param>
/// <param name="Second">Another.</param>
/// <param name="Batch">Images a run.</param>
/// <param name="Points">By seed: mean over latencies of the best accuracy within each, first minus second (<see cref="ArmFigures.Ahead"/>).</param>
/// <param name="Lead">Mean over seeds with its interval; each seed's supernet has both arms, so seeds are pairs.</param>
internal sealed record ArmLead(string First, string Second, int Batch, ImmutableArray<double> Points, PairedDifference Lead);
