using NasService.Core.Latency;
using NasService.Core.Spaces;

namespace NasService.Pipeline.Candidates;

/// <summary>Exports candidates and scores the files. The outcome does not depend on who scores, in what order, or how many at once.</summary>
internal interface ICandidateScorer
{
    /// <param name="candidates">Distinct architectures with their indices.</param>
    /// <param name="round">Of the search.</param>
    /// <param name="progress">Counts candidates scored.</param>
    /// <param name="cancellationToken">Ends between candidates, and inside them between batches of images.</param>
    /// <returns>In the order of the candidates.</returns>
    Task<IReadOnlyList<ScoredCandidate>> ScoreAsync(
        IReadOnlyList<(int Index, Architecture Architecture)> candidates, int round, Action<int>? progress, CancellationToken cancellationToken);

    /// <summary>The file is measured and not needed any more.</summary>
    void Release(ModelFile file);
}
