using NasService.Core.Predictors;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Tests.Predictors;

namespace NasService.LightGbm.Tests;

public sealed class LightGbmFamilyTests : PredictorFamilyConformance
{
    protected override IPredictorFamily Family { get; } = new LightGbmFamily(() => LightGbmLibrary.Here);

    [Fact]
    public void Fit_Interaction_OrdersBetterThanASum()
    {
        // Two genes that agree: no sum of single features has it.
        var (features, targets) = Synthetic.OneHot(rows: 300, seed: 20, noise: 0.01, interaction: 2);
        var (unseen, truth) = Synthetic.OneHot(rows: 300, seed: 21, noise: 0, interaction: 2);
        RidgeFamily sum = new(RidgeFamily.LinearName, [0]);

        var trees = KendallTau.Of(Predict(Fit(features, targets), unseen).Mean, truth);
        var added = KendallTau.Of(Predict(sum.Fit(features, targets, default), unseen).Mean, truth);

        Assert.True(trees > added + 0.2, $"tau {trees} against {added}");
    }

    [Fact]
    public void Fit_SideBySide_GivesTheSameBits()
    {
        var (features, targets) = Synthetic.OneHot(rows: 120, seed: 22, noise: 0.1);
        var alone = Fit(features, targets).ToJson();
        var others = new string[4];

        Parallel.For(0, others.Length, new ParallelOptions { MaxDegreeOfParallelism = others.Length }, i => others[i] = Fit(features, targets).ToJson());

        Assert.All(others, json => Assert.Equal(alone, json));
    }

    [Fact]
    public void Predict_RowsFarFromTheSample_SpreadCoversMostErrors()
    {
        var (features, targets) = Synthetic.OneHot(rows: 150, seed: 23, noise: 0.2);
        var (unseen, truth) = Synthetic.OneHot(rows: 200, seed: 24, noise: 0.2);

        var (mean, spread) = Predict(Fit(features, targets), unseen);

        var covered = Enumerable.Range(0, 200).Count(i => Math.Abs(mean[i] - truth[i]) <= 1.645 * spread[i]);
        Assert.InRange(covered, 150, 199);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(20)]
    public void Fit_FewRows_Predicts(int rows)
    {
        var (features, targets) = Synthetic.OneHot(rows, seed: 25, noise: 0.1);

        var (mean, spread) = Predict(Fit(features, targets), features);

        Assert.All(mean.Concat(spread), v => Assert.True(double.IsFinite(v)));
        Assert.All(mean, m => Assert.InRange(m, targets.Min() - 1, targets.Max() + 1));
    }

    [Fact]
    public void Fit_NoFeatureDividesTheRows_IsTheMiddle()
    {
        double[] targets = [.. Enumerable.Range(0, 40).Select(i => (double)i)];
        var equal = new FeatureMatrix(40, 2, new double[80]);

        var fitted = Fit(equal, targets);

        Assert.All(Predict(fitted, equal).Mean, m => Assert.Equal(19.5, m, 6));
        Assert.All(Predict(fitted, equal).Spread, s => Assert.InRange(s, 5, 20));
        Assert.Equal(Predict(fitted, equal).Mean, Predict(Family.Load(fitted.ToJson()), equal).Mean);
    }

    [Fact]
    public void Load_ChainThatIsNoModel_Throws()
    {
        var (features, targets) = Synthetic.OneHot(rows: 40, seed: 26, noise: 0.1);
        var json = Fit(features, targets).ToJson();
        var start = json.IndexOf("\"chains\":[\"", StringComparison.Ordinal) + 11;

        Assert.Throws<ArgumentException>(() => Family.Load(json[..start] + "UEsDBAo=" + json[json.IndexOf('"', start)..]));
        Assert.Throws<ArgumentException>(() => Family.Load(json[..start] + "?" + json[start..]));
        Assert.Throws<ArgumentException>(() => Family.Load(json.Replace("\"columns\":24", "\"columns\":3", StringComparison.Ordinal)));
    }

    [Fact]
    public void Load_WhereTheLibraryIsNot_PredictsTheSame()
    {
        var (features, targets) = Synthetic.OneHot(rows: 40, seed: 27, noise: 0.1);
        var fitted = Fit(features, targets);
        LightGbmFamily elsewhere = new(() => "not here");

        Assert.Equal(Predict(fitted, features).Mean, Predict(elsewhere.Load(fitted.ToJson()), features).Mean);
        Assert.Equal("not here", Assert.Throws<PlatformNotSupportedException>(() => elsewhere.Fit(features, targets, default)).Message);
    }
}
