using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Predictors.Stacking;

namespace NasService.Core.Tests.Predictors;

public sealed class StackedFamilyTests : PredictorFamilyConformance
{
    private static readonly GaussianProcessFamily s_ranked = new(GaussianProcessFamily.Ranked, y => TargetWarp.NormalScores(y));

    protected override IPredictorFamily Family { get; } = new StackedFamily([new RidgeFamily(), new RidgeFamily(RidgeFamily.LinearName, [0]), s_ranked]);

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
    public void Greedy_ListFarBehind_HasNoWeight()
    {
        double[] targets = [.. Enumerable.Range(0, 40).Select(i => (double)i)];
        double[] near = [.. targets.Select(t => t + (t % 2 == 0 ? 1.5 : 0))];
        double[] far = [.. targets.Select(t => t + (t % 3 == 0 ? 30 : 0))];

        var weights = StackWeights.Greedy([targets, near, far], targets);

        Assert.True(weights[0] > weights[1] && weights[1] > 0, string.Join(' ', weights));
        Assert.Equal(0, weights[2]);
    }

    [Fact]
    public void Predict_GivenWeights_IsTheirMean()
    {
        var (features, targets) = Synthetic.OneHot(rows: 60, seed: 40, noise: 0.1);
        RidgeFamily linear = new(RidgeFamily.LinearName, [0]);

        var stacked = Predict(new StackedFamily([linear, s_ranked], [0.25, 0.75]).Fit(features, targets, CancellationToken.None), features).Mean;

        var (a, b) = (Predict(linear.Fit(features, targets, CancellationToken.None), features).Mean, Predict(s_ranked.Fit(features, targets, CancellationToken.None), features).Mean);
        Assert.All(Enumerable.Range(0, 60), i => Assert.Equal((0.25 * a[i]) + (0.75 * b[i]), stacked[i], 10));
    }
}
