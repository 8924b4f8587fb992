using System.Collections.Immutable;

namespace NasService.Bench.Claims.Arms;

/// <summary>One arm in numbers.</summary>
/// <param name="Arm">Its name.</param>
/// <param name="Batch">Images a run.</param>
/// <param name="Networks">How many it has.</param>
/// <param name="FastestMs">Median latency of its fastest network.</param>
/// <param name="SlowestMs">And of its slowest.</param>
/// <param name="BestAccuracies">Of its best network, percent, by seed.</param>
/// <param name="Spans">Slowest over fastest on its front, by seed.</param>
internal sealed record ArmRow(
    string Arm, int Batch, int Networks, double FastestMs, double SlowestMs, ImmutableArray<double> BestAccuracies, ImmutableArray<double> Spans);
