namespace NasService.Core.Search;

/// <summary>The factory of an algorithm whose state is its archive.</summary>
internal sealed class SearchAlgorithmFactory(string name, Func<SearchProblem, SearchSettings, int, ArchiveSearch> create) : ISearchAlgorithmFactory
{
    public string Name => name;

    public bool TakesPriors { get; init; }

    public ISearchAlgorithm Create(SearchProblem problem, SearchSettings settings, int seed) => create(problem, settings, seed);

    public ISearchAlgorithm Restore(SearchProblem problem, string snapshot)
    {
        var state = SearchState.Read(snapshot, name);
        var algorithm = create(problem, state.Settings, state.Seed);
        algorithm.Load(state);
        return algorithm;
    }
}
