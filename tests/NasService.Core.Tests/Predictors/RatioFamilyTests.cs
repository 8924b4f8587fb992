using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Predictors.Ratio;

namespace NasService.Core.Tests.Predictors;

public sealed class RatioFamilyTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new RatioFamily(new GaussianProcessFamily(GaussianProcessFamily.Plain, _ => TargetWarp.Identity));

    [Fact]
    public void Fit_SumOfCounts_ExtrapolatesFarBeyondTheRows()
    {
        // Costs of 1 + 2a + 5b with a, b of 0 to 3, asked for a = b = 12.
        var random = new Random(1);
        double[] counts = [.. Enumerable.Range(0, 80).Select(_ => (double)random.Next(4))];
        double[] targets = [.. Enumerable.Range(0, 40).Select(i => 1 + (2 * counts[2 * i]) + (5 * counts[(2 * i) + 1]))];

        var (mean, _) = Predict(Fit(new FeatureMatrix(40, 2, counts), targets), new FeatureMatrix(1, 2, [12, 12]));

        Assert.InRange(mean[0], 80, 90);
    }

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(0, 0.5)]
    public void Fit_NoiseInProportionOrTheSameEverywhere_SpreadFollows(double relative, double absolute)
    {
        // Targets of 5 and of 100.
        var random = new Random(6);
        double Noise() => (2 * random.NextDouble()) - 1;
        double[] values = [.. Enumerable.Range(0, 200).Select(r => (double)(r % 2))];
        double[] targets = [.. values.Select(v => ((v == 0 ? 5 : 100) * (1 + (relative * Noise()))) + (absolute * Noise()))];

        var (mean, spread) = Predict(Fit(new FeatureMatrix(200, 1, values), targets), new FeatureMatrix(2, 1, [0, 1]));

        // Uniform within one: a standard deviation of 0.58.
        Assert.InRange(spread[0], 0.6 * 0.58 * ((relative * mean[0]) + absolute), 1.7 * 0.58 * ((relative * mean[0]) + absolute));
        Assert.InRange(spread[1], 0.6 * 0.58 * ((relative * mean[1]) + absolute), 1.7 * 0.58 * ((relative * mean[1]) + absolute));
    }

    [Fact]
    public void Believe_AssumedCandidate_NarrowsItselfAndMovesNoCentre()
    {
        var (features, targets) = Synthetic.OneHot(rows: 60, seed: 3, noise: 0.1);
        double[] costs = [.. targets.Select(t => Math.Exp(t))];
        var predictor = (RatioPredictor)Fit(features, costs);
        var belief = predictor.Believe(features);
        double[] centres = [.. belief.Centres];
        var before = belief.Widths[0];
        var (predicted, widths) = (new double[60], new double[60]);
        predictor.PredictNormal(features, predicted, widths);

        belief.Assume(0);

        Assert.Equal(predicted, centres);
        Assert.Equal(widths[0], before, 9);
        Assert.Equal(centres, belief.Centres);
        Assert.True(belief.Widths[0] <= before);
    }
}
