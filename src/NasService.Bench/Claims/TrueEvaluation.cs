namespace NasService.Bench.Claims;

/// <summary>What one true evaluation found: of the exported file, on the ranking images, and measured.</summary>
internal sealed record TrueEvaluation(string ArchitectureId, System.Collections.Immutable.ImmutableArray<int> Genes, double Accuracy, double LatencyMs)
{
    /// <summary>As minimised.</summary>
    public double[] Vector => [-Accuracy, LatencyMs];
}
