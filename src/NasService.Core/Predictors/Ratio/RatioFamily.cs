using System.Text.Json;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Predictors.Ratio;

/// <summary>
/// Costs: a sum over features times a Gaussian process of how far the measured value is from that sum, on a logarithmic axis. Sums extrapolate, and noise is in proportion.
/// Where a target is not positive, a Gaussian process of the targets alone.
/// </summary>
internal sealed class RatioFamily(GaussianProcessFamily inner) : IPredictorFamily
{
    public const string FamilyName = "gaussian-process-ratio";

    // A factor of two either way is a failure, not a cost; it must not set the scale.
    private const double LargestRatio = 0.7;

    public string Name => FamilyName;

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken) => FitRatio(features, targets, cancellationToken);

    public RatioPredictor FitRatio(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        var y = targets.ToArray();
        if (y.Min() <= 0)
        {
            return new RatioPredictor(null, (GaussianProcessPredictor)inner.Fit(features, y, cancellationToken), NoiseTrend.None);
        }

        // Against sums that have not seen the row: the others would promise too much.
        var (sum, leftOut) = AdditiveBase.Fit(features, y, cancellationToken);
        double[] ratios = [.. y.Select((t, i) => Math.Clamp(Math.Log(t / leftOut[i]), -LargestRatio, LargestRatio))];
        var sums = sum.Of(features);
        NoiseTrend[] trends = [.. NoiseTrend.All(sums)];
        var (ratio, assumption) = inner.Fit(features, ratios, [.. trends.Select(t => Array.ConvertAll(sums, t.At))], cancellationToken);
        return new RatioPredictor(sum, ratio, trends[assumption]);
    }

    public IPredictor Load(string json)
    {
        RatioParameters? read;
        try
        {
            read = JsonSerializer.Deserialize<RatioParameters>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Expected parameters of {Name}, got text that is none: {e.Message}", nameof(json), e);
        }

        return read is { Family: FamilyName, Predictor: not null, Noise: not null } and not { Base.Weights: null }
            ? new RatioPredictor(read.Base, (GaussianProcessPredictor)inner.Load(read.Predictor), read.Noise)
            : throw new ArgumentException($"Expected parameters of {Name}, got those of {read?.Family}.", nameof(json));
    }
}
