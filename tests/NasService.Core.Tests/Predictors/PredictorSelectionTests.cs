using NasService.Core.Predictors;
using NasService.Core.Predictors.Ridge;

namespace NasService.Core.Tests.Predictors;

public sealed class PredictorSelectionTests
{
    [Fact]
    public void Fit_LearnableTarget_ReportsOutOfFoldScores()
    {
        var (features, targets) = Synthetic.OneHot(rows: 100, seed: 1, noise: 0.01);

        var fitted = new PredictorSelection(new PredictorFamilyCatalog([new RidgeFamily()])).Fit("accuracy", features, targets, CancellationToken.None);

        Assert.Equal(("accuracy", 100, 100), (fitted.Metric, fitted.Rows, fitted.Scores.Rows));
        Assert.True(fitted.Scores.KendallTau > 0.9, $"{fitted.Scores}");
    }

    [Fact]
    public void CrossValidate_PureNoise_FindsNoAgreement()
    {
        // In-fold scores would be high here: 24 features, 60 rows.
        var (features, _) = Synthetic.OneHot(rows: 60, seed: 2, noise: 0);
        var random = new Random(3);
        double[] noise = [.. Enumerable.Range(0, 60).Select(_ => random.NextDouble())];

        var scores = PredictorSelection.CrossValidate(new RidgeFamily(), features, noise, CancellationToken.None);

        Assert.InRange(scores.KendallTau, -0.35, 0.35);
    }

    [Fact]
    public void Scores_HandMadeRows_MatchArithmetic()
    {
        var scores = PredictorScores.Of([1, 3, 5, 0.5], [2, 3, 4, 0]);

        Assert.Equal(Math.Sqrt((1 + 0 + 1 + 0.25) / 4), scores.Rmse, 12);
        Assert.Equal((0.5 + 0 + 0.25) / 3, scores.Mape, 12);
        Assert.Equal(1, scores.KendallTau, 12);
    }
}
