using NasService.Core.Predictors;

namespace NasService.Core.Tests.Predictors;

/// <summary>What every predictor family promises. A family's test class inherits this and says which it is.</summary>
public abstract class PredictorFamilyConformance
{
    protected abstract IPredictorFamily Family { get; }

    [Fact]
    public void Fit_AdditiveTarget_RanksUnseenRows()
    {
        var (features, targets) = Synthetic.OneHot(rows: 200, seed: 1, noise: 0.01);
        var (unseen, truth) = Synthetic.OneHot(rows: 200, seed: 2, noise: 0);

        var scores = PredictorScores.Of(Predict(Fit(features, targets), unseen).Mean, truth);

        Assert.True(scores.KendallTau > 0.75, $"tau {scores.KendallTau}");
    }

    [Fact]
    public void Load_AfterToJson_PredictsTheSameBits()
    {
        var (features, targets) = Synthetic.OneHot(rows: 80, seed: 3, noise: 0.1);
        var fitted = Fit(features, targets);

        var loaded = Family.Load(fitted.ToJson());

        var (unseen, _) = Synthetic.OneHot(rows: 50, seed: 4, noise: 0);
        Assert.Equal(Predict(fitted, unseen), Predict(loaded, unseen), EqualBits);
        Assert.Equal(fitted.ToJson(), loaded.ToJson());
        Assert.Equal((Family.Name, features.Columns), (loaded.Family, loaded.Columns));
    }

    [Fact]
    public void Fit_Twice_GivesTheSameBits()
    {
        var (features, targets) = Synthetic.OneHot(rows: 60, seed: 5, noise: 0.1);

        Assert.Equal(Fit(features, targets).ToJson(), Fit(features, targets).ToJson());
    }

    [Fact]
    public void Predict_AnyRow_SpreadIsFiniteAndNotNegative()
    {
        var (features, targets) = Synthetic.OneHot(rows: 30, seed: 6, noise: 0.1);
        var (unseen, _) = Synthetic.OneHot(rows: 100, seed: 7, noise: 0);

        var (mean, spread) = Predict(Fit(features, targets), unseen);

        Assert.All(mean, m => Assert.True(double.IsFinite(m)));
        Assert.All(spread, s => Assert.True(double.IsFinite(s) && s >= 0));
    }

    [Fact]
    public void Predict_RowByRow_EqualsWholePopulation()
    {
        var (features, targets) = Synthetic.OneHot(rows: 40, seed: 8, noise: 0.1);
        var predictor = Fit(features, targets);
        var (unseen, _) = Synthetic.OneHot(rows: 20, seed: 9, noise: 0);

        var (whole, _) = Predict(predictor, unseen);

        for (var i = 0; i < unseen.Rows; i++)
        {
            Assert.Equal(whole[i], Predict(predictor, unseen.Select([i])).Mean[0], 9);
        }
    }

    [Fact]
    public void Fit_EqualTargetsOrOneRow_IsThatConstant()
    {
        var (features, _) = Synthetic.OneHot(rows: 20, seed: 10, noise: 0);
        double[] constant = [.. Enumerable.Repeat(3.5, 20)];

        Assert.All(Predict(Fit(features, constant), features).Mean, m => Assert.Equal(3.5, m, 6));
        Assert.All(Predict(Fit(features.Select([0]), [3.5]), features).Mean, m => Assert.Equal(3.5, m, 6));
    }

    [Fact]
    public void Fit_TargetsShiftedAndScaled_PredictionsFollow()
    {
        var (features, targets) = Synthetic.OneHot(rows: 80, seed: 11, noise: 0.05);
        double[] scaled = [.. targets.Select(t => (1000 * t) - 50)];

        var plain = Predict(Fit(features, targets), features).Mean;
        var moved = Predict(Fit(features, scaled), features).Mean;

        Assert.All(plain.Zip(moved), p => Assert.Equal((1000 * p.First) - 50, p.Second, 1.0));
    }

    [Fact]
    public void Fit_BadInput_Throws()
    {
        var (features, targets) = Synthetic.OneHot(rows: 20, seed: 12, noise: 0);

        Assert.Throws<ArgumentException>(() => Fit(features, targets[..5]));
        Assert.Throws<ArgumentException>(() => Fit(features.Select([]), []));
        Assert.Throws<ArgumentException>(() => Fit(features, [.. targets[..19], double.NaN]));
        Assert.Throws<ArgumentException>(() => Predict(Fit(features, targets), new FeatureMatrix(1, 2, [0, 0])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"family\":\"other\"}")]
    public void Load_NotItsParameters_Throws(string json) => Assert.Throws<ArgumentException>(() => Family.Load(json));

    [Fact]
    public void Load_ItsNameAlone_Throws() => Assert.Throws<ArgumentException>(() => Family.Load($$"""{"family":"{{Family.Name}}"}"""));

    [Fact]
    public void Fit_Cancelled_Throws()
    {
        var (features, targets) = Synthetic.OneHot(rows: 60, seed: 13, noise: 0.1);

        Assert.ThrowsAny<OperationCanceledException>(() => Family.Fit(features, targets, new CancellationToken(canceled: true)));
    }

    protected IPredictor Fit(FeatureMatrix features, double[] targets) => Family.Fit(features, targets, CancellationToken.None);

    protected static (double[] Mean, double[] Spread) Predict(IPredictor predictor, FeatureMatrix features)
    {
        var mean = new double[features.Rows];
        var spread = new double[features.Rows];
        predictor.Predict(features, mean, spread);
        return (mean, spread);
    }

    private static bool EqualBits((double[] Mean, double[] Spread) a, (double[] Mean, double[] Spread) b)
        => a.Mean.Concat(a.Spread).Select(BitConverter.DoubleToInt64Bits).SequenceEqual(b.Mean.Concat(b.Spread).Select(BitConverter.DoubleToInt64Bits));
}
