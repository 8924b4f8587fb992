using NasService.Core.Seeds;

namespace NasService.Core.Predictors.Gaussian;

/// <summary>
/// Gaussian process with one weight per feature group. Parameters maximise the penalised marginal likelihood by a pattern search over their logarithms, on at most
/// <see cref="RowsForChoice"/> rows; the fit itself uses all. O(n^3).
/// </summary>
internal sealed class GaussianProcessFamily(string name, Func<double[], TargetWarp> warp, bool proportionalNoise = false) : IPredictorFamily
{
    public const string Plain = "gaussian-process";

    public const string Proportional = "gaussian-process-proportional";

    public const string Ranked = "gaussian-process-rank";

    private const int RowsForChoice = 200;

    private const int Sweeps = 3;

    private const double SmoothingNoise = 0.3;

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
        var scale = GaussianScale.Of(features);
        var noise = proportionalNoise ? new ProportionalNoise(Math.Sqrt(mapped.Average(t => t * t))) : ProportionalNoise.None;
        var shares = NoiseShares(features, scale, mapped, noise);
        var kernel = Choose(features, scale, mapped, shares, cancellationToken);
        return new GaussianProcessPredictor(new GaussianProcessParameters(name, scale, kernel, map, noise, features.Rows, features.ToArray(), mapped, shares));
    }

    public IPredictor Load(string json) => new GaussianProcessPredictor(GaussianProcessParameters.Read(json, name));

    // From smoothed targets: a row that came out low by chance is not one of little noise.
    private static double[] NoiseShares(FeatureMatrix features, GaussianScale scale, double[] targets, ProportionalNoise noise)
    {
        double[] equal = [.. Enumerable.Repeat(1.0, targets.Length)];
        if (noise.Typical <= 0)
        {
            return equal;
        }

        var (sample, y, one) = Sample(features, targets, equal);
        var smooth = GaussianKernel.Start(scale.Groups) with { Noise = SmoothingNoise };
        var predictor = new GaussianProcessPredictor(
            new GaussianProcessParameters(Plain, scale, smooth, TargetWarp.Identity, ProportionalNoise.None, sample.Rows, sample.ToArray(), y, one));
        var centres = new double[targets.Length];
        predictor.PredictNormal(features, centres, default);
        return Array.ConvertAll(centres, noise.At);
    }

    private static GaussianKernel Choose(FeatureMatrix features, GaussianScale scale, double[] targets, double[] shares, CancellationToken cancellationToken)
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

        return Kernel(best);
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
