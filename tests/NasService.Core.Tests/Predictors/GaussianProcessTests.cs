using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;

namespace NasService.Core.Tests.Predictors;

public sealed class GaussianProcessTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new GaussianProcessFamily(GaussianProcessFamily.Plain, _ => TargetWarp.Identity);

    [Fact]
    public void Predict_FixedKernel_EqualsDenseFormula()
    {
        var (features, targets) = Synthetic.OneHot(rows: 12, seed: 30, noise: 0.2);
        var (unseen, _) = Synthetic.OneHot(rows: 5, seed: 31, noise: 0);
        var kernel = new GaussianKernel([0.4], 0.3, 0.07);
        var scale = GaussianScale.Of(features);
        var predictor = Make(features, targets, scale, kernel);

        var (mean, spread) = Predict(predictor, unseen);

        // The textbook formula with an explicit inverse.
        double K(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
        {
            double distance = 0, product = 0;
            for (var c = 0; c < a.Length; c++)
            {
                distance += Math.Pow(a[c] - b[c], 2);
                product += (a[c] - scale.Centre[c]) * (b[c] - scale.Centre[c]);
            }

            return Math.Exp(-0.4 * distance / scale.Spread[0]) + (0.3 * product / scale.Spread[0]);
        }

        var k = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense(12, 12, (i, j) => K(features.Row(i), features.Row(j)) + (i == j ? 0.07 : 0));
        var y = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense([.. targets.Select(t => t - targets.Average())]);
        var inverse = k.Inverse();
        var signal = y * inverse * y / 12;
        for (var i = 0; i < 5; i++)
        {
            var row = i;
            var c = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(12, j => K(unseen.Row(row), features.Row(j)));
            Assert.Equal(targets.Average() + (c * inverse * y), mean[i], 9);
            Assert.Equal(Math.Sqrt(signal * (K(unseen.Row(i), unseen.Row(i)) + 0.07 - (c * inverse * c))), spread[i], 9);
        }
    }

    [Fact]
    public void Assume_OneCandidate_WidthsEqualThoseAfterObservingIt()
    {
        var (features, targets) = Synthetic.OneHot(rows: 15, seed: 32, noise: 0.2);
        var (unseen, _) = Synthetic.OneHot(rows: 6, seed: 33, noise: 0);
        var kernel = new GaussianKernel([0.4], 0.3, 0.07);
        var scale = GaussianScale.Of(features);
        var predictor = Make(features, targets, scale, kernel);
        var belief = predictor.Believe(unseen);
        belief.Assume(2);
        belief.Assume(4);

        // Widths do not depend on what is observed but for the signal's variance, which is divided out.
        double[] values = [.. Enumerable.Range(0, 17).SelectMany(r => (r < 15 ? features.Row(r) : unseen.Row(r == 15 ? 2 : 4)).ToArray())];
        var more = new FeatureMatrix(17, 24, values);
        var after = Make(more, [.. targets, 10, 10], scale, kernel);
        var (_, spread) = Predict(after, unseen);

        for (var i = 0; i < 6; i++)
        {
            if (i is not (2 or 4))
            {
                Assert.Equal(spread[i] / Math.Sqrt(after.SignalVariance), belief.Widths[i] / Math.Sqrt(predictor.SignalVariance), 8);
            }
        }
    }

    [Fact]
    public void Likelihood_TwoRows_EqualsHandWork()
    {
        var features = new FeatureMatrix(2, 1, [0, 1]);
        var scale = GaussianScale.Of(features);
        var kernel = new GaussianKernel([0.5], 0.1, 0.05);

        // Centred inputs -1/2 and 1/2, spread 1: k12 = exp(-1/2) - 0.1/4, k11 = 1 + 0.1/4 + 0.05; at the priors' medians they add 0.
        var (a, b) = (1 + 0.025 + 0.05, Math.Exp(-0.5) - 0.025);
        var variance = 2.0 / (a - b) / 2;
        var expected = -Math.Log(variance) - (0.5 * Math.Log((a * a) - (b * b)));
        Assert.Equal(expected, new GaussianLikelihood(features, scale, [-1, 1], [1, 1]).Of(kernel), 10);
    }

    [Fact]
    public void Fit_NoisyTargets_SpreadCoversTheTruth()
    {
        var (features, targets) = Synthetic.OneHot(rows: 100, seed: 34, noise: 1);
        var (unseen, truth) = Synthetic.OneHot(rows: 300, seed: 35, noise: 1);

        var (mean, spread) = Predict(Fit(features, targets), unseen);

        var within = Enumerable.Range(0, 300).Count(i => Math.Abs(truth[i] - mean[i]) < spread[i]) / 300.0;
        Assert.InRange(within, 0.55, 0.85);
    }

    private static GaussianProcessPredictor Make(FeatureMatrix features, double[] targets, GaussianScale scale, GaussianKernel kernel)
    {
        double[] values = [.. Enumerable.Range(0, features.Rows).SelectMany(r => features.Row(r).ToArray())];
        return new GaussianProcessPredictor(new GaussianProcessParameters("gaussian-process", scale, kernel, TargetWarp.Identity, features.Rows, values, targets, [.. targets.Select(_ => 1.0)]));
    }
}

public sealed class RankedGaussianProcessTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new GaussianProcessFamily(GaussianProcessFamily.Ranked, y => TargetWarp.NormalScores(y));

    [Fact]
    public void NormalScores_AnyTargets_InverseUndoesForward()
    {
        var random = new Random(1);
        double[] targets = [.. Enumerable.Range(0, 40).Select(_ => Math.Round(Math.Exp(2 * random.NextDouble()), 1))];
        var warp = TargetWarp.NormalScores(targets);

        for (var x = -2.0; x < 12; x += 0.1)
        {
            Assert.Equal(x, warp.Inverse(warp.Forward(x)), 9);
            Assert.True(warp.Forward(x + 0.01) > warp.Forward(x));
        }
    }
}
