using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Predictors;
using NasService.Core.Predictors.Gaussian;
using NasService.Core.Predictors.Ratio;
using NasService.Core.Predictors.Ridge;
using NasService.Core.Predictors.Stacking;
using NasService.Core.Predictors.Transfer;
using NasService.Core.Search.Algorithms;
using NasService.Core.Search.Devices;

namespace NasService.Core.Search;

/// <summary>One registration line per algorithm and predictor family.</summary>
public static class SearchServices
{
    private static readonly GaussianProcessFamily Gaussian = new(GaussianProcessFamily.Plain, _ => TargetWarp.Identity);

    private static readonly RatioFamily Costs = new(Gaussian);

    /// <summary>Adds <see cref="SearchAlgorithmCatalog"/>, <see cref="PredictorFamilyCatalog"/> and <see cref="PredictorSelection"/> with all that ship.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        IPredictorFamily[] families =
        [
            new RidgeFamily(),
            new RidgeFamily(RidgeFamily.LinearName, [0]),
            Gaussian,
            Costs,
            new GaussianProcessFamily(GaussianProcessFamily.Ranked, y => TargetWarp.NormalScores(y)),
        ];
        foreach (var family in families)
        {
            services.AddSingleton(family);
        }

        // Of all families registered when the first is asked for: a host adds those that Core does not ship.
        services.AddSingleton(p => new StackedFamily([.. p.GetServices<IPredictorFamily>()]));

        // Needs a source, so it is not one to choose from; stored predictors are loaded by its name.
        services.AddSingleton(p => new TransferredFamily([Gaussian, .. p.GetServices<IPredictorFamily>().Where(f => f != Gaussian)]));
        services.AddSingleton(p => new PredictorFamilyCatalog(
            [.. p.GetServices<IPredictorFamily>(), p.GetRequiredService<StackedFamily>(), p.GetRequiredService<TransferredFamily>()]));
        services.AddSingleton<PredictorSelection>();
        services.AddSingleton(new SecondDevice(Gaussian));

        services.AddSingleton<ISearchAlgorithmFactory>(new SearchAlgorithmFactory(SearchAlgorithms.Random, (p, s, seed) => new RandomSearch(p, s, seed)));
        services.AddSingleton<ISearchAlgorithmFactory>(new SearchAlgorithmFactory(SearchAlgorithms.RegularizedEvolution, (p, s, seed) => new RegularizedEvolution(p, s, seed)));
        services.AddSingleton<ISearchAlgorithmFactory>(provider => Guided(provider, SearchAlgorithms.Nsga2, (p, s, seed) => s.PredictorEvaluations == 0 ? new Nsga2(p, s, seed) : null));
        services.AddSingleton<ISearchAlgorithmFactory>(provider => Guided(provider, SearchAlgorithms.Linas, (_, _, _) => null));
        services.AddSingleton<ISearchAlgorithmFactory>(new SearchAlgorithmFactory(SearchAlgorithms.Auto, (p, s, seed) => new AutoSearch(p, s, seed, Gaussian, Costs)) { TakesPriors = true });
        services.AddSingleton<ISearchAlgorithmFactory>(new SearchAlgorithmFactory(SearchAlgorithms.Slimming,
            (p, s, seed) => new Slimming(p, s, seed)));
        services.AddSingleton<ISearchAlgorithmFactory>(new SearchAlgorithmFactory(SearchAlgorithms.Chain,
            (p, s, seed) => new ChainSearch(p, s, seed)));
        services.AddSingleton<SearchAlgorithmCatalog>();
        return services;
    }

    // Both names mean NSGA-II on predictions; nsga2 without a predictor budget is the plain algorithm.
    private static SearchAlgorithmFactory Guided(IServiceProvider provider, string name, Func<SearchProblem, SearchSettings, int, ArchiveSearch?> plain)
    {
        var selection = provider.GetRequiredService<PredictorSelection>();
        return new SearchAlgorithmFactory(name, (p, s, seed) => plain(p, s, seed) ?? new GuidedSearch(name, p, s, seed, selection));
    }
}
