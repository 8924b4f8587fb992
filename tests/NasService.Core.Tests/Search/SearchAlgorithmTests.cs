using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

internal static class Registered
{
    /// <summary>With ridge alone, which is quick: these tests are about the algorithms.</summary>
    public static SearchAlgorithmCatalog RidgeOnly { get; } = new ServiceCollection().AddSearch()
        .AddSingleton(new PredictorFamilyCatalog([new RidgeFamily()]))
        .BuildServiceProvider().GetRequiredService<SearchAlgorithmCatalog>();

    public static SearchAlgorithmCatalog Catalog { get; } =
        new ServiceCollection().AddSearch().BuildServiceProvider().GetRequiredService<SearchAlgorithmCatalog>();
}

public sealed class RandomSearchTests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("random");
}

public sealed class RegularizedEvolutionTests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("regularized-evolution");
}

public sealed class Nsga2Tests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("nsga2");

    protected override SearchSettings Settings => base.Settings with { PredictorEvaluations = 0 };
}

public sealed class Nsga2UniformCrossoverTests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("nsga2");

    protected override SearchSettings Settings => base.Settings with { PredictorEvaluations = 0, Crossover = "uniform" };
}

public sealed class GuidedNsga2Tests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.RidgeOnly.Get("nsga2");
}

public sealed class LinasTests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.RidgeOnly.Get("linas");
}

public sealed class AutoSearchTests : SearchAlgorithmConformance
{
    protected override ISearchAlgorithmFactory Factory => Registered.Catalog.Get("auto");
}
