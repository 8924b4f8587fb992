using System.Collections.Immutable;

namespace NasService.Bench.Claims.Text;

/// <summary>A threshold that was chosen on validation sentences, and what it comes to on those of the test.</summary>
/// <param name="Bits">Of every product.</param>
/// <param name="Budget">What it was chosen for.</param>
/// <param name="Share">Mean latency over that of the whole network without exits, by seed.</param>
/// <param name="Accuracy">With exits, by seed.</param>
/// <param name="Rival">Of the network that all sentences run through at the same budget, by seed: the whole one, or a shallower
/// one.</param>
internal sealed record EarlyExitRow(
    int Bits, string Budget, ImmutableArray<double> Share, ImmutableArray<double> Accuracy, ImmutableArray<double> Rival)
{
    /// <summary>Points ahead of the rival, the mean over seeds.</summary>
    public double Lead => Accuracy.Average() - Rival.Average();
}
