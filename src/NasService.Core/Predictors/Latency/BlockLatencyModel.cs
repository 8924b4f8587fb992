using NasService.Core.Genes;
using NasService.Core.Genes.Scoring;
using NasService.Core.Predictors.Encodings;

namespace NasService.Core.Predictors.Latency;

/// <summary>
/// Latency of whole networks from a prior that adds up blocks, measured by single changes to the largest network, times a correction learned from whole networks: what
/// fusion, memory and the hand-over between number formats do to a sum of parts.
/// </summary>
/// <param name="Space">Of the architectures.</param>
/// <param name="Prior">Sum over blocks, in ms.</param>
/// <param name="Correction">Predicts measured over prior from masked one-hot features; null: none.</param>
public sealed record BlockLatencyModel(GeneSpace Space, AdditiveScore Prior, IPredictor? Correction)
{
    // A sum of differences can come out at nothing or below for the smallest networks.
    private const double SmallestShare = 0.05;

    /// <summary>Fits the correction to n whole networks: canonical genotypes and their latencies in ms.</summary>
    public static BlockLatencyModel Fit(
        GeneSpace space, AdditiveScore prior, IReadOnlyList<int[]> genotypes, IReadOnlyList<double> latencyMs, IPredictorFamily family, CancellationToken cancellationToken)
    {
        var model = new BlockLatencyModel(space, prior, null);
        var sums = model.Predict(genotypes, cancellationToken);
        var correction = family.Fit(model.Features(genotypes), [.. latencyMs.Select((l, i) => l / sums[i])], cancellationToken);
        return model with { Correction = correction };
    }

    /// <summary>n canonical genotypes to n latencies in ms.</summary>
    public double[] Predict(IReadOnlyList<int[]> genotypes, CancellationToken cancellationToken)
    {
        var sums = new double[genotypes.Count];
        Prior.Evaluate(Population.Of(Space, genotypes), sums, 1, cancellationToken);
        var smallest = SmallestShare * Math.Max(sums.DefaultIfEmpty(0).Max(), 1e-9);
        var ratios = new double[sums.Length];
        Array.Fill(ratios, 1);
        Correction?.Predict(Features(genotypes), ratios, new double[sums.Length]);
        return [.. sums.Select((s, i) => Math.Max(s, smallest) * ratios[i])];
    }

    private FeatureMatrix Features(IReadOnlyList<int[]> genotypes)
        => FeatureMatrix.Encode(new MaskedOneHotEncoding(Space), [.. genotypes.Select(g => (ReadOnlyMemory<int>)g)]);
}
