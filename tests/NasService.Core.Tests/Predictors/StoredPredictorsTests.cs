using NasService.Core.Predictors;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Predictors.Stacking;

namespace NasService.Core.Tests.Predictors;

public sealed class StoredPredictorsTests
{
    private static readonly PredictorFamilyCatalog s_families = new([new RidgeFamily(), new StackedFamily([new RidgeFamily()])]);

    [Theory]
    [InlineData("boosted-trees", "{\"family\":\"boosted-trees\",\"columns\":28}")]
    [InlineData("stacked", "{\"family\":\"stacked\",\"families\":[\"network-ensemble\"],\"weights\":[1],\"members\":[\"{}\"]}")]
    [InlineData("ridge", "{\"family\":\"ridge\"}")]
    public void Load_WhatThisVersionCannotRead_IsNull(string family, string json) => Assert.Null(StoredPredictors.Load(s_families, Record(family, json)));

    [Fact]
    public void Load_WhatThisVersionStores_Predicts()
    {
        var (features, targets) = Synthetic.OneHot(rows: 30, seed: 60, noise: 0.1);
        var fitted = new RidgeFamily().Fit(features, targets, CancellationToken.None);

        Assert.Equal(fitted.ToJson(), StoredPredictors.Load(s_families, Record("ridge", fitted.ToJson()))?.ToJson());
    }

    private static PredictorRecord Record(string family, string json)
        => new() { Metric = "accuracy", Round = 1, Family = family, ParametersJson = json, KendallTau = 0.5, Rmse = 0.1, Samples = 30 };
}
