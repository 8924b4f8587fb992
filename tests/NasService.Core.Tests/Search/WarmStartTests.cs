using System.Collections.Immutable;
using NasService.Core.Pareto;
using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

public sealed class WarmStartTests
{
    private static readonly SearchProblem Cold = ToyProblem.Create(ToyProblem.Space(5)) with { ReferencePoint = [0.2, 12] };

    [Fact]
    public void Ask_PredictorsOfAnotherDevice_IsAheadAfterFewEvaluations()
    {
        double warm = 0, cold = 0;
        for (var seed = 0; seed < 3; seed++)
        {
            warm += Run(Warm(seed + 10), seed, 20, OnSlowDevice).Hypervolume;
            cold += Run(Cold, seed, 20, OnSlowDevice).Hypervolume;
        }

        Assert.True(warm > cold * 1.05, $"{warm} {cold}");
    }

    [Fact]
    public void Restore_WithPriors_AsksTheSame()
    {
        var problem = Warm(1);
        var (search, _) = Run(problem, 2, 20, OnSlowDevice);

        var restored = Registered.Catalog.Get("auto").Restore(problem, search.Snapshot());

        Assert.Equal(search.Ask(5, CancellationToken.None), restored.Ask(5, CancellationToken.None));
    }

    [Fact]
    public void Predictors_OfAWarmSearch_PredictFromAnArchitectureAlone()
    {
        var (warm, _) = Run(Warm(1), 2, 20, OnSlowDevice);
        var (cold, _) = Run(Cold, 2, 25, OnSlowDevice);

        Assert.Equal(((IGuidedSearch)cold).Predictors.Select(p => (p.Metric, p.Predictor.Columns)), ((IGuidedSearch)warm).Predictors.Select(p => (p.Metric, p.Predictor.Columns)));
    }

    private static SearchProblem Warm(int seed)
    {
        var (earlier, _) = Run(Cold, seed, 60, g => ToyProblem.Evaluate(Cold.Space, g));
        return Cold with { Priors = ((IGuidedSearch)earlier).Predictors.ToImmutableDictionary(p => p.Metric, p => p.Predictor) };
    }

    // Twice as slow, and slower still with large kernels.
    private static Observation OnSlowDevice(ImmutableArray<int> genes)
    {
        var seen = ToyProblem.Evaluate(Cold.Space, genes);
        var kernels = genes.Where((_, i) => i % 5 is 1 or 3 && Cold.Space.IsActive(genes.AsSpan(), i)).Sum();
        return new Observation(genes, [seen.Values[0], (2 * seen.Values[1]) + (0.1 * kernels)]);
    }

    private static (ISearchAlgorithm Search, double Hypervolume) Run(SearchProblem problem, int seed, int evaluations, Func<ImmutableArray<int>, Observation> evaluate)
    {
        var search = Registered.Catalog.Get("auto").Create(problem, new SearchSettings { InitialSample = 20 }, seed);
        var points = new List<double[]>();
        while (points.Count < evaluations)
        {
            Observation[] told = [.. search.Ask(5, CancellationToken.None).Select(evaluate)];
            search.Tell(told);
            points.AddRange(told.Select(o => new[] { -o.Values[0], o.Values[1] }));
        }

        return (search, Hypervolume.Of(points, [-0.2, 12]));
    }
}
