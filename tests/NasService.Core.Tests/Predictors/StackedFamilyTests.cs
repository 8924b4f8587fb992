using NasService.Core.Predictors;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Predictors.Stacking;
using NasService.Core.Predictors.Trees;

namespace NasService.Core.Tests.Predictors;

public sealed class StackedFamilyTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new StackedFamily([new RidgeFamily(), new RidgeFamily(RidgeFamily.LinearName, [0]), new BoostedTreesFamily()]);

    [Fact]
    public void Greedy_OneListRight_TakesItAlone()
    {
        double[] targets = [1, 2, 3, 4, 5];

        Assert.Equal([0, 1, 0], StackWeights.Greedy([[5, 4, 3, 2, 1], [1, 2, 3, 4, 5], [1, 1, 1, 1, 1]], targets));
    }

    [Fact]
    public void Greedy_ErrorsThatCancel_SharesWeight()
    {
        double[] targets = [1, 2, 3, 4, 5, 6];
        double[] up = [1, 2, 5, 4, 5, 6];
        double[] down = [1, 2, 2, 4, 5, 5];

        var weights = StackWeights.Greedy([up, down], targets);

        Assert.All(weights, w => Assert.True(w > 0));
        Assert.Equal(1, weights.Sum(), 12);
        Assert.True(
            PredictorScores.Of(StackWeights.Mean([up, down], weights), targets).Rmse < Math.Min(PredictorScores.Of(up, targets).Rmse, PredictorScores.Of(down, targets).Rmse));
    }

    [Fact]
    public void Predict_GivenWeights_IsTheirMean()
    {
        var (features, targets) = Synthetic.OneHot(rows: 60, seed: 40, noise: 0.1);
        RidgeFamily linear = new(RidgeFamily.LinearName, [0]);
        BoostedTreesFamily trees = new();

        var stacked = Predict(new StackedFamily([linear, trees], [0.25, 0.75]).Fit(features, targets, CancellationToken.None), features).Mean;

        var (a, b) = (Predict(linear.Fit(features, targets, CancellationToken.None), features).Mean, Predict(trees.Fit(features, targets, CancellationToken.None), features).Mean);
        Assert.All(Enumerable.Range(0, 60), i => Assert.Equal((0.25 * a[i]) + (0.75 * b[i]), stacked[i], 10));
    }
}
