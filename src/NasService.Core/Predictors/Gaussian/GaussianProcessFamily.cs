using NasService.Core.Seeds;

namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// Gaussian process with one weight per feature group. Parameters maximise the penalised marginal likelihood by a pattern search over their logarithms, on at most
/// <see cref="RowsForChoice"/> rows; the fit itself uses all. O(n^3).
/// </summary>
internal sealed class GaussianProcessFamily(string name, Func<double[], TargetWarp> warp) : IPredictorFamily
{
    public const string Plain = "gaussian-process";

    public const string Ranked = "gaussian-process-rank";

    private const int RowsForChoice = 200;

    private const int Sweeps = 3;

    // In units of the logarithm.
    private const double FirstStep = 1.4;
    private const double Bound = 9;

    public string Name => name;

    public IPredictor Fit(FeatureMatrix features, ReadOnlySpan<double> targets, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        var y = targets.ToArray();
        var map = warp(y);
        double[] mapped = [.. y.Select(map.Forward)];
        double[] equal = [.. Enumerable.Repeat(1.0, mapped.Length)];
        var scale = GaussianScale.Of(features);
        var (kernel, _) = Choose(features, scale, mapped, equal, cancellationToken);
        return Predictor(features, scale, kernel, map, mapped, equal);
    }

    /// <summary>Of several assumptions on the variance of each row's noise against a typical row's, the fit under which the targets are most probable, and which one that is.</summary>
    public (GaussianProcessPredictor Predictor, int Assumption) Fit(
        FeatureMatrix features, double[] targets, IReadOnlyList<double[]> noiseShares, CancellationToken cancellationToken)
    {
        PredictorInput.Check(features, targets);
        var scale = GaussianScale.Of(features);
        var (best, kernel, assumption) = (double.NegativeInfinity, GaussianKernel.Start(scale.Groups), 0);
        for (var k = 0; k < noiseShares.Count; k++)
        {
            var (candidate, probability) = Choose(features, scale, targets, noiseShares[k], cancellationToken);
            (best, kernel, assumption) = probability > best ? (probability, candidate, k) : (best, kernel, assumption);
        }

        return (Predictor(features, scale, kernel, TargetWarp.Identity, targets, noiseShares[assumption]), assumption);
    }

    public IPredictor Load(string json) => new GaussianProcessPredictor(GaussianProcessParameters.Read(json, name));

    private GaussianProcessPredictor Predictor(FeatureMatrix features, GaussianScale scale, GaussianKernel kernel, TargetWarp warped, double[] targets, double[] noiseShares)
        => new(new GaussianProcessParameters(name, scale, kernel, warped, features.Rows, features.ToArray(), targets, noiseShares));

    private static (GaussianKernel Kernel, double Probability) Choose(FeatureMatrix features, GaussianScale scale, double[] targets, double[] shares, CancellationToken cancellationToken)
    {
        var (sample, y, noise) = Sample(features, targets, shares);
        var likelihood = new GaussianLikelihood(sample, scale, y, noise);
        double[] best = [.. GaussianKernel.Start(scale.Groups).GroupWeights, 0.1, 0.05];
        for (var i = 0; i < best.Length; i++)
        {
            best[i] = Math.Log(best[i]);
        }

        var bestValue = likelihood.Of(Kernel(best));
        var step = FirstStep;
        for (var sweep = 0; sweep < Sweeps; sweep++, step /= 2)
        {
            for (var k = 0; k < best.Length; k++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var moved = TryMoves(likelihood, ref best, ref bestValue, k, step);
                _ = moved || TryMoves(likelihood, ref best, ref bestValue, k, -step);
            }
        }

        return (Kernel(best), bestValue);
    }

    // Walks on as long as it climbs.
    private static bool TryMoves(GaussianLikelihood likelihood, ref double[] best, ref double bestValue, int k, double step)
    {
        var moved = false;
        while (Math.Abs(best[k] + step) <= Bound)
        {
            var next = (double[])best.Clone();
            next[k] += step;
            var value = likelihood.Of(Kernel(next));
            if (!(value > bestValue + 1e-6))
            {
                break;
            }

            (best, bestValue, moved) = (next, value, true);
        }

        return moved;
    }

    private static GaussianKernel Kernel(double[] logarithms)
        => new([.. logarithms[..^2].Select(Math.Exp)], Math.Exp(logarithms[^2]), Math.Exp(logarithms[^1]));

    private static (FeatureMatrix Features, double[] Targets, double[] Noise) Sample(FeatureMatrix features, double[] targets, double[] noise)
    {
        if (features.Rows <= RowsForChoice)
        {
            return (features, targets, noise);
        }

        int[] order = [.. Enumerable.Range(0, features.Rows)];
        Seed.Derive(0, "gaussian", features.Rows).Shuffle(order);
        int[] rows = [.. order.Take(RowsForChoice).Order()];
        return (features.Select(rows), Folds.Pick(targets, rows), Folds.Pick(noise, rows));
    }
}
