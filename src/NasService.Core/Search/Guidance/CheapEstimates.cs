using NasService.Core.Predictors;
using NasService.Core.Predictors.Encodings;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Search.Guidance;

/// <summary>
/// Cheap estimates as one more feature of the metric they estimate: where one was bought, its value; elsewhere what a Gaussian process of the bought ones predicts
/// (after Kennedy and O'Hagan 2000, with the true value a function of architecture and estimate).
/// </summary>
internal sealed class CheapEstimates
{
    private readonly SearchArchive _archive;
    private readonly GaussianProcessPredictor _predictor;
    private readonly TargetWarp _warp;

    /// <param name="archive">Holds the estimates; two or more.</param>
    /// <param name="encoding">Of the problem.</param>
    /// <param name="family">Plain Gaussian processes.</param>
    /// <param name="cancellationToken">Stops the fit.</param>
    public CheapEstimates(SearchArchive archive, IFeatureEncoding encoding, GaussianProcessFamily family, CancellationToken cancellationToken)
    {
        _archive = archive;
        Observation[] known = [.. archive.Estimates];
        // Ranks: an estimate's own scale says little, and its failures would set it.
        _warp = TargetWarp.NormalScores([.. known.Select(e => e.Values[0])]);
        double[] scores = [.. known.Select(e => _warp.Forward(e.Values[0]))];
        _predictor = (GaussianProcessPredictor)family.Fit(FeatureMatrix.Encode(encoding, [.. known.Select(e => e.Genes.AsMemory())]), scores, cancellationToken);
    }

    /// <summary>The features with one more column.</summary>
    public FeatureMatrix Append(IReadOnlyList<int[]> genes, FeatureMatrix features)
    {
        var extra = new double[features.Rows];
        _predictor.PredictNormal(features, extra, default);
        for (var i = 0; i < extra.Length; i++)
        {
            extra[i] = _archive.EstimateOf(genes[i]) is { } value ? _warp.Forward(value) : extra[i];
        }

        return ExtraFeature.Append(features, extra);
    }
}
