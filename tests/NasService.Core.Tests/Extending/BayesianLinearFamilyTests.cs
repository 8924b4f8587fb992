using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Predictors;
using NasService.Core.Search;
using NasService.Core.Tests.Predictors;

namespace NasService.Core.Tests.Extending;

/// <summary>What every predictor family must keep holds for one that was added by its files and a line of registration.</summary>
public sealed class BayesianLinearFamilyTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new ServiceCollection().AddSearch()
        .AddSingleton<IPredictorFamily, BayesianLinearFamily>()
        .BuildServiceProvider().GetRequiredService<PredictorFamilyCatalog>().Get("bayesian-linear");

    [Fact]
    public void Predict_OneFeature_IsWhatTheFormulaSays()
    {
        // Centred: x = -1, 1 and y = -2, 2, so w = 4 / (2 + 1) and S = 1 / 3; what is left over is (2 / 3)^2 twice.
        var predictor = Fit(new FeatureMatrix(2, 1, [0, 2]), [1, 5]);

        var (mean, spread) = Predict(predictor, new FeatureMatrix(2, 1, [1, 4]));

        Assert.Equal([3, 3 + (4.0 / 3 * 3)], mean.Select(m => Math.Round(m, 9)));
        var noise = Math.Sqrt(8.0 / 9);
        Assert.Equal([noise, noise * Math.Sqrt(1 + (9.0 / 3))], spread, (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Fact]
    public void Predict_UnseenRows_MostTruthsAreWithinTwoSpreads()
    {
        var (features, targets) = Synthetic.OneHot(rows: 120, seed: 30, noise: 0.5);
        var (unseen, truth) = Synthetic.OneHot(rows: 400, seed: 31, noise: 0.5);

        var (mean, spread) = Predict(Fit(features, targets), unseen);

        Assert.InRange(truth.Where((t, i) => Math.Abs(t - mean[i]) < 2 * spread[i]).Count() / 400.0, 0.9, 1);
    }
}
