namespace NasService.Core.Search;

/// <summary>Makes one kind of search algorithm; registered once, found by name.</summary>
public interface ISearchAlgorithmFactory
{
    /// <summary>As job files write it.</summary>
    string Name { get; }

    /// <summary>Whether its algorithm learns from <see cref="SearchProblem.Priors"/>.</summary>
    bool TakesPriors => false;

    ISearchAlgorithm Create(SearchProblem problem, SearchSettings settings, int seed);

    /// <summary>The algorithm that wrote the snapshot: its next asks are the ones that would have followed.</summary>
    /// <exception cref="ArgumentException">Not a snapshot of this algorithm for this problem.</exception>
    ISearchAlgorithm Restore(SearchProblem problem, string snapshot);
}
