using NasService.Core.Predictors;

namespace NasService.Core.Search;

/// <summary>A search algorithm that learns predictors on its way.</summary>
public interface IGuidedSearch : ISearchAlgorithm
{
    /// <summary>Those behind the last ask, one per measured metric; empty before the first fit. They are refitted from what was told, so a snapshot does not hold them.</summary>
    IReadOnlyList<FittedPredictor> Predictors { get; }
}
