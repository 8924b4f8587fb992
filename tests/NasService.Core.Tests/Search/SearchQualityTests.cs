using NasService.Core.Pareto;
using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

public sealed class SearchQualityTests
{
    private static readonly SearchSettings Settings = new() { Population = 20, InitialSample = 20, PredictorEvaluations = 0 };

    [Theory]
    [InlineData("regularized-evolution", 0)]
    [InlineData("nsga2", 0)]
    [InlineData("nsga2", 1000)]
    [InlineData("linas", 1000)]
    [InlineData("auto", 1000)]
    public void Run_HundredEvaluations_BeatsRandom(string algorithm, int predictorEvaluations)
    {
        var better = 0;
        for (var seed = 0; seed < 5; seed++)
        {
            var found = HypervolumeAfter(algorithm, Settings with { PredictorEvaluations = predictorEvaluations }, seed, 100);
            better += found > HypervolumeAfter("random", Settings, seed, 100) ? 1 : 0;
        }

        Assert.True(better >= 4, $"better than random on {better} of 5 seeds");
    }

    [Fact]
    public void Linas_AtHalfTheEvaluations_NotBelowPlainNsga2()
    {
        double guided = 0, plain = 0;
        for (var seed = 0; seed < 5; seed++)
        {
            guided += HypervolumeAfter("linas", Settings with { PredictorEvaluations = 1000 }, seed, 60);
            plain += HypervolumeAfter("nsga2", Settings, seed, 120);
        }

        Assert.True(guided >= plain, $"{guided} {plain}");
    }

    [Fact]
    public void Linas_MeasuredLimit_FindsPointsWithin()
    {
        var space = ToyProblem.Space();
        var problem = ToyProblem.Create(space);
        problem = problem with { Limits = [new MetricLimit(problem.Objectives[1], 1.9)] };
        var search = Registered.RidgeOnly.Get("linas").Create(problem, Settings with { PredictorEvaluations = 1000 }, 1);
        var (early, late) = (0, 0);
        for (var round = 0; round < 6; round++)
        {
            Observation[] told = [.. search.Ask(10, CancellationToken.None).Select(g => ToyProblem.Evaluate(space, g))];
            search.Tell(told);
            var within = told.Count(o => o.Values[1] <= 1.9);
            (early, late) = round < 2 ? (early + within, late) : round >= 4 ? (early, late + within) : (early, late);
        }

        Assert.True(late >= 15 && late > early, $"{early} of the first 20 within the limit, {late} of the last 20");
    }

    private static double HypervolumeAfter(string algorithm, SearchSettings settings, int seed, int evaluations)
    {
        var space = ToyProblem.Space();
        var search = Registered.RidgeOnly.Get(algorithm).Create(ToyProblem.Create(space), settings, seed);
        var points = new List<double[]>();
        while (points.Count < evaluations)
        {
            Observation[] told = [.. search.Ask(10, CancellationToken.None).Select(g => ToyProblem.Evaluate(space, g))];
            search.Tell(told);
            points.AddRange(told.Select(o => new[] { -o.Values[0], o.Values[1] }));
        }

        return Hypervolume.Of(points, [-0.2, 6]);
    }
}
