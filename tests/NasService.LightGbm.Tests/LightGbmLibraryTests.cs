using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Predictors;
using NasService.Core.Search;
using NasService.Core.Tests.Predictors;

namespace NasService.LightGbm.Tests;

public sealed class LightGbmLibraryTests
{
    [Fact]
    public void Obstacle_OtherArchitectureOrLibraryAway_SaysSo()
    {
        Assert.Contains("Arm64", LightGbmLibrary.Obstacle(Architecture.Arm64, () => true), StringComparison.Ordinal);
        Assert.Contains("libgomp1", LightGbmLibrary.Obstacle(Architecture.X64, () => false), StringComparison.Ordinal);
        Assert.Null(LightGbmLibrary.Obstacle(Architecture.X64, () => true));
    }

    [Fact]
    public void AddLightGbm_BesideSearch_IsInCatalogStackAndTransfer()
    {
        using var services = new ServiceCollection().AddSearch().AddLightGbm().BuildServiceProvider();
        var families = services.GetRequiredService<PredictorFamilyCatalog>();
        var (features, targets) = Synthetic.OneHot(rows: 30, seed: 1, noise: 0.1);
        var fitted = families.Get(LightGbmFamily.FamilyName).Fit(features, targets, default);

        Assert.Equal(LightGbmFamily.FamilyName, families.Get(LightGbmFamily.FamilyName).Load(fitted.ToJson()).Family);
        Assert.Contains(families.All, f => f.Name == "stacked");
        Assert.Contains(families.All, f => f.Name == "transferred");
    }

    [Fact]
    public void Choose_FamilyThatCannotBeFitted_IsLeftOut()
    {
        using var services = new ServiceCollection().AddSearch().AddSingleton<IPredictorFamily>(new LightGbmFamily(() => "not here")).BuildServiceProvider();
        var (features, targets) = Synthetic.OneHot(rows: 40, seed: 2, noise: 0.1);

        var fitted = services.GetRequiredService<PredictorSelection>().Fit("accuracy", features, targets, default);

        Assert.DoesNotContain(LightGbmFamily.FamilyName, fitted.Predictor.ToJson(), StringComparison.Ordinal);
    }
}
