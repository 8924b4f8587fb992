using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Predictors.Transfer;

namespace NasService.Core.Tests.Predictors;

public sealed class TransferredFamilyTests : PredictorFamilyConformance
{
    private static readonly GaussianProcessFamily s_gaussian = new(GaussianProcessFamily.Plain, _ => TargetWarp.Identity);

    protected override IPredictorFamily Family { get; } = new TransferredFamily([s_gaussian, new RidgeFamily()]);

    [Fact]
    public void Fit_FewRowsOfRelatedTarget_BeatsStartingAnew()
    {
        // As int8 accuracy against fp32: the same but for a small loss that grows with one feature.
        var (features, fp32) = Synthetic.OneHot(rows: 300, seed: 50, noise: 0.05);
        double[] int8 = [.. fp32.Select((t, r) => (0.95 * t) - (0.2 * features.Row(r)[0]))];
        int[] few = [.. Enumerable.Range(0, 15)];
        int[] others = [.. Enumerable.Range(150, 150)];
        var source = s_gaussian.Fit(features.Select([.. Enumerable.Range(0, 150)]), fp32[..150], CancellationToken.None);

        var anew = Predict(s_gaussian.Fit(features.Select(few), int8[..15], CancellationToken.None), features.Select(others)).Mean;
        var warm = Predict(new TransferredFamily([s_gaussian], source).Fit(features.Select(few), int8[..15], CancellationToken.None), features.Select(others)).Mean;

        double[] truth = [.. others.Select(r => int8[r])];
        Assert.True(PredictorScores.Of(warm, truth).Rmse < 0.6 * PredictorScores.Of(anew, truth).Rmse);
        Assert.True(KendallTau.Of(warm, truth) > 0.85);
    }

    [Fact]
    public void Load_WithSource_PredictsTheSameBits()
    {
        var (features, targets) = Synthetic.OneHot(rows: 80, seed: 51, noise: 0.05);
        var source = new RidgeFamily().Fit(features, targets, CancellationToken.None);
        var fitted = new TransferredFamily([s_gaussian], source).Fit(features, [.. targets.Select(t => 2 * t)], CancellationToken.None);

        var loaded = Family.Load(fitted.ToJson());

        Assert.Equal(Predict(fitted, features).Mean, Predict(loaded, features).Mean);
        Assert.Equal(Predict(fitted, features).Spread, Predict(loaded, features).Spread);
    }
}
