using NasService.Core.Predictors;
using NasService.Core.Search.Guidance;

namespace NasService.Core.Search.Algorithms;

/// <summary>
/// LINAS (Cummings et al. 2022; field notes, section 2.2): each ask refits the predictors on everything told, lets NSGA-II run on the predictions for a fixed budget, and
/// proposes the unmeasured candidates that would add most hypervolume to the measured front. Counted objectives are used exactly.
/// </summary>
internal sealed class GuidedSearch(string name, SearchProblem problem, SearchSettings settings, int seed, PredictorSelection selection)
    : ArchiveSearch(name, problem, settings, seed), IGuidedSearch
{
    // With fewer rows cross-validation says nothing.
    private const int FewestRows = 10;

    private readonly PredictedObjectives _predicted = new(problem, selection);

    public IReadOnlyList<FittedPredictor> Predictors => _predicted.Predictors;

    protected override int InitialSample => Settings.InitialSample;

    protected override void Propose(ProposalSet proposals, Random random, CancellationToken cancellationToken)
    {
        ArchiveEntry[] rows = [.. Archive.Entries.Where(e => e.Succeeded)];
        if (rows.Length < FewestRows)
        {
            return;
        }

        _predicted.Fit(rows, cancellationToken);
        var inner = new PredictedEvolution(Problem, Settings, _predicted);
        var pool = inner.Run(rows, random, cancellationToken);
        BelievedCandidate[] fresh = [.. pool.Where(c => !Archive.Knows(c.Genes))];
        foreach (var candidate in HypervolumeSpread.Choose(Problem, rows, fresh, proposals.Missing))
        {
            proposals.TryAdd(candidate.Genes);
        }
    }
}
