using Microsoft.Extensions.DependencyInjection;
using NasService.Core.Pareto;
using NasService.Core.Search;
using NasService.Core.Tests.Search;

namespace NasService.Core.Tests.Extending;

/// <summary>What every algorithm must keep holds for one that was added by its file and a line of registration.</summary>
public sealed class LocalSearchTests : SearchAlgorithmConformance
{
    private static readonly SearchAlgorithmCatalog s_catalog = new ServiceCollection().AddSearch()
        .AddSingleton(LocalSearch.Factory)
        .BuildServiceProvider().GetRequiredService<SearchAlgorithmCatalog>();

    protected override ISearchAlgorithmFactory Factory => s_catalog.Get("local-search");

    [Fact]
    public void Run_HundredEvaluations_BeatsRandom()
    {
        var better = Enumerable.Range(0, 5).Count(seed => HypervolumeAfter(Factory, seed) > HypervolumeAfter(s_catalog.Get("random"), seed));

        Assert.True(better >= 4, $"better than random on {better} of 5 seeds");
    }

    private double HypervolumeAfter(ISearchAlgorithmFactory factory, int seed)
    {
        var space = ToyProblem.Space();
        var problem = ToyProblem.Create(space);
        var told = Run(factory.Create(problem, Settings, seed), rounds: 10);
        double[] Minimised(IEnumerable<double> values) => [.. values.Select((v, i) => problem.Objectives[i].Minimized(v))];
        return Hypervolume.Of([.. told.Select(o => Minimised(o.Values))], Minimised(problem.ReferencePoint!.Value));
    }
}
