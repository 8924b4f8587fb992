using NasService.Core.Search;

namespace NasService.Core.Tests.Search;

public sealed class MultiFidelityTests
{
    [Fact]
    public void AskCheap_NoCheapEstimate_OffersNone()
        => Assert.Empty(Cheap(ToyProblem.Create(ToyProblem.Space())).AskCheap(5, CancellationToken.None));

    [Fact]
    public void AskCheap_Rounds_NeverTwiceAndAtMostAsAsked()
    {
        var problem = Problem();
        var search = Cheap(problem);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < 4; round++)
        {
            var estimated = search.AskCheap(8, CancellationToken.None);
            Assert.InRange(estimated.Count, 1, 8);
            Assert.All(estimated, g => Assert.True(seen.Add(string.Join(',', g))));
            search.TellCheap([.. estimated.Select(g => Estimate(problem, g))]);
            search.Tell([.. search.Ask(6, CancellationToken.None).Select(g => ToyProblem.Evaluate(problem.Space, g))]);
        }
    }

    [Fact]
    public void Restore_AfterEstimates_AsksTheSame()
    {
        var problem = Problem();
        var search = Cheap(problem);
        for (var round = 0; round < 3; round++)
        {
            search.TellCheap([.. search.AskCheap(8, CancellationToken.None).Select(g => Estimate(problem, g))]);
            search.Tell([.. search.Ask(6, CancellationToken.None).Select(g => ToyProblem.Evaluate(problem.Space, g))]);
        }

        var restored = (IMultiFidelitySearch)Registered.Catalog.Get("auto").Restore(problem, search.Snapshot());

        Assert.Equal(search.AskCheap(8, CancellationToken.None), restored.AskCheap(8, CancellationToken.None));
        Assert.Equal(search.Ask(6, CancellationToken.None), restored.Ask(6, CancellationToken.None));
    }

    private static SearchProblem Problem() => ToyProblem.Create(ToyProblem.Space()) with { LowFidelity = new LowFidelity("accuracy", 0.1) };

    private static IMultiFidelitySearch Cheap(SearchProblem problem)
        => (IMultiFidelitySearch)Registered.Catalog.Get("auto").Create(problem, new SearchSettings { InitialSample = 10 }, seed: 3);

    // Coarse, but mostly in the right order.
    private static Observation Estimate(SearchProblem problem, System.Collections.Immutable.ImmutableArray<int> genes)
        => new(genes, [Math.Round(ToyProblem.Evaluate(problem.Space, genes).Values[0], 1)]);
}
