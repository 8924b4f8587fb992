using NasService.Core.Spaces;

namespace NasService.Core.Predictors.Encodings;

/// <summary>What the predictors of a job see of its candidates.</summary>
public sealed class SpaceEncodings
{
    private readonly IFeatureEncoding[] _all;

    public SpaceEncodings(SearchSpace space)
    {
        ArgumentNullException.ThrowIfNull(space);
        Quality = new MaskedOneHotEncoding(space.Genes);
        Cost = new NetworkEncoding(space);
        _all = [Quality, Cost];
    }

    public IFeatureEncoding Quality { get; }

    /// <summary>Of latency and size.</summary>
    public IFeatureEncoding Cost { get; }

    /// <summary>The one that a predictor was fitted on; null: none of these. Predictors of costs that an earlier version stored were fitted on that of accuracies.</summary>
    public IFeatureEncoding? Of(IPredictor predictor)
    {
        ArgumentNullException.ThrowIfNull(predictor);
        return Array.Find(_all, e => e.Length == predictor.Columns);
    }

    /// <summary>What a predictor says of canonical genotypes: n means and n spreads.</summary>
    /// <exception cref="ArgumentException">It was fitted on none of these encodings.</exception>
    public (double[] Mean, double[] Spread) Predict(IPredictor predictor, IReadOnlyList<ReadOnlyMemory<int>> canonicalGenes)
    {
        ArgumentNullException.ThrowIfNull(canonicalGenes);
        var encoding = Of(predictor) ?? throw new ArgumentException($"Expected a predictor of {string.Join(" or ", _all.Select(e => e.Length))} columns, got {predictor.Columns}.", nameof(predictor));
        var (mean, spread) = (new double[canonicalGenes.Count], new double[canonicalGenes.Count]);
        predictor.Predict(FeatureMatrix.Encode(encoding, canonicalGenes), mean, spread);
        return (mean, spread);
    }
}
